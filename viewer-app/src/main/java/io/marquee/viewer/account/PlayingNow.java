package io.marquee.viewer.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Viewer;
import io.marquee.playback.Grants;
import io.marquee.playback.Stream;
import io.marquee.viewer.ui.Markup;
import java.util.List;
import java.util.stream.Collectors;

/** What plays on the account now, with a way to end each. */
final class PlayingNow extends Section {

    private final Grants grants;
    private final Viewer viewer;
    private final Plan plan;
    private final Div list = new Div();

    PlayingNow(Grants grants, Viewer viewer, Plan plan) {
        this.grants = grants;
        this.viewer = viewer;
        this.plan = plan;
        addClassName("stack");
        list.addClassName("people");
        add(new H2("Playing now"), list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Stream> playing = grants.playing(viewer);
        playing.forEach(stream -> list.add(entry(stream)));
        if (playing.isEmpty()) {
            list.add(Markup.paragraph(
                    "Nothing. " + plan.name() + " plays on " + plan.streamLimit()
                            + (plan.streamLimit() == 1 ? " device at a time." : " devices at once."),
                    "small",
                    "muted"));
        }
    }

    private Component entry(Stream stream) {
        String device = stream.device().isEmpty() ? "A device" : stream.device();
        String what = java.util.stream.Stream.of(stream.profile(), stream.title())
                .filter(words -> words != null)
                .collect(Collectors.joining(" · "));
        NativeButton end = new NativeButton("End");
        end.addClassNames("btn", "sm", "ghost");
        end.setAriaLabel("End the stream on " + device);
        end.addClickListener(_ -> {
            grants.end(stream.grantId(), viewer.account());
            show();
        });
        Div entry = new Div(new Div(Markup.bold(device), Markup.paragraph(what, "small", "muted")), end);
        entry.addClassNames("person", "device");
        return entry;
    }
}
