package io.marquee.admin.schedule;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.epg.ChannelId;
import io.marquee.epg.editing.Board;
import io.marquee.epg.editing.Published;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Asks before viewers see the day, and says what stands against it. */
final class PublishDialog extends Dialog {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final Div notice = Markup.div("");

    PublishDialog(ScheduleDesk desk, Board board, List<ChannelId> channels, Runnable done) {
        setHeaderTitle("Publish " + DAY.format(board.day()));
        setWidth("480px");
        add(
                notice,
                Markup.paragraph(Figures.of(board.drafted(), "broadcast") + " will be as the draft has "
                        + (board.drafted() == 1 ? "it" : "them") + ", for every viewer at once."),
                Markup.paragraph(
                        "The generator leaves these channels' day alone from then on, gaps included.",
                        "small",
                        "muted"));
        NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
        cancel.addClickListener(_ -> close());
        NativeButton publish = Markup.button(Icon.CHECK, "Publish", "primary", "sm");
        publish.addClickListener(_ -> {
            switch (desk.publish(board.day(), channels)) {
                case Published.Done(int broadcasts, var changed) -> {
                    close();
                    Outcome.show(
                            Figures.of(broadcasts, "broadcast") + " published on "
                                    + Figures.of(changed.size(), "channel"),
                            null);
                    done.run();
                }
                case Published.InTheWay(var wanted, var obstacle) ->
                    say("“" + wanted.name() + "” cannot be shown: “" + obstacle.name() + "” is published there, "
                            + Outcome.times(obstacle, board.days()) + ". Nothing has been published.");
                case Published.Overtaken(var names) ->
                    say("Somebody else has changed “" + String.join("”, “", names)
                            + "” since. Open what is marked red and decide. Nothing has been published.");
                case Published.Over(var name) ->
                    say("“" + name + "” has ended meanwhile and stays as it was. Take the step back first.");
            }
        });
        getFooter().add(cancel, publish);
    }

    private void say(String words) {
        Div banner = Markup.div("banner danger", Icon.WARNING.create(), Markup.div("grow small", Markup.span(words)));
        banner.getElement().setAttribute("role", "alert");
        notice.removeAll();
        notice.add(banner);
    }
}
