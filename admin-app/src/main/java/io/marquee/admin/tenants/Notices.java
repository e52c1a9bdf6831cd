package io.marquee.admin.tenants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;

/** What is said above the fields of a brand. */
final class Notices {

    private Notices() {}

    static Div invalid() {
        return banner("Not founded", "Some fields need another look; they say why.");
    }

    static Div illegible() {
        return banner("Not published", "Some colours cannot be told apart well enough; their fields say which.");
    }

    static Div overtaken(Runnable load, Runnable overwrite) {
        NativeButton take = Markup.button("Load theirs", "ghost", "sm");
        take.addClickListener(_ -> load.run());
        NativeButton keep = Markup.button("Publish mine over it", "ghost", "sm", "danger");
        keep.addClickListener(_ -> overwrite.run());
        Div banner = banner(
                "Not published: somebody else has changed this tenant in the meantime", "Your choices are still here.");
        banner.add(take, keep);
        return banner;
    }

    private static Div banner(String heading, String words) {
        Div banner = Markup.div(
                "banner danger",
                Icon.WARNING.create(),
                Markup.div("grow small", Markup.bold(heading), Markup.span(words)));
        banner.getElement().setAttribute("role", "alert");
        return banner;
    }
}
