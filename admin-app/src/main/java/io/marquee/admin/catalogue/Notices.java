package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.catalogue.TitleId;
import java.util.List;

/** What the editor says above its fields. */
final class Notices {

    private Notices() {}

    static Div invalid() {
        return banner("danger", Icon.WARNING, "Not saved", Markup.span("Some fields need another look; they say why."));
    }

    static Div refused(List<String> reasons) {
        return banner("danger", Icon.WARNING, "Not saved", Markup.span(String.join("; ", reasons)));
    }

    static Div gone() {
        return banner(
                "danger",
                Icon.WARNING,
                "Not saved: this title has been deleted",
                Markup.span("Somebody else deleted it while you were editing. What you typed is still here to copy."));
    }

    /** Somebody else was faster. */
    static Div overtaken(TitleDesk.Opened theirs, Runnable load, Runnable overwrite) {
        NativeButton take = Markup.button("Load theirs", "ghost", "sm");
        take.addClickListener(_ -> load.run());
        NativeButton keep = Markup.button("Save mine over it", "ghost", "sm", "danger");
        keep.addClickListener(_ -> overwrite.run());
        Div words = new Div(
                Markup.span("Saved by somebody else "),
                Moment.ago(theirs.title().updatedAt()),
                Markup.span(". What you typed is still here; nothing has been written."));
        Div banner = banner("danger", Icon.WARNING, "Not saved: this title has changed in the meantime", words);
        banner.add(take, keep);
        return banner;
    }

    /** The text has changed, its embedding has not. */
    static Div stale(TitleId id) {
        Div banner = banner(
                "info",
                Icon.SPARK,
                "Its embedding no longer fits the text",
                Markup.span("“More like this” goes by the old text until it is regenerated."));
        banner.add(Markup.linkButton("embeddings?title=" + id, Icon.SPARK, "Regenerate and compare", "ghost", "sm"));
        return banner;
    }

    private static Div banner(String style, Icon icon, String heading, Component words) {
        Div banner =
                Markup.div("banner " + style, icon.create(), Markup.div("grow small", Markup.bold(heading), words));
        banner.getElement().setAttribute("role", "alert");
        return banner;
    }
}
