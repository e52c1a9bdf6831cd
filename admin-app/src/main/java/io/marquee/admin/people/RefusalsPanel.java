package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Refusal;
import io.marquee.profile.ProfileId;
import java.util.List;
import java.util.function.BiConsumer;

/** What the account wanted to play in the last week and could not. */
final class RefusalsPanel extends Panel {

    private static final int SHOWN = 10;

    private final BiConsumer<ProfileId, TitleId> explain;
    private final Span count;
    private final Div list = Markup.div("ledger");

    RefusalsPanel(BiConsumer<ProfileId, TitleId> explain) {
        this(explain, Markup.span("", "small", "muted", "num"));
    }

    private RefusalsPanel(BiConsumer<ProfileId, TitleId> explain, Span count) {
        super("Refused in the last week", count);
        this.explain = explain;
        this.count = count;
        add(list);
    }

    void show(List<Refusal> refusals) {
        count.setText(refusals.isEmpty() ? "" : Integer.toString(refusals.size()));
        list.removeAll();
        refusals.stream().limit(SHOWN).map(this::line).forEach(list::add);
        if (refusals.isEmpty()) {
            list.add(Markup.paragraph("Nothing was refused", "small", "muted"));
        }
    }

    private Component line(Refusal refusal) {
        Moment at = Moment.ago(refusal.at());
        at.addClassNames("num", "faint", "small");
        Div line = Markup.div(
                "step-line",
                at,
                Markup.div(
                        "grow",
                        Markup.bold(refusal.title(), "clip"),
                        Markup.span(
                                refusal.profile() + " · " + ReasonWords.of(refusal.reason()) + " · on "
                                        + refusal.plan(),
                                "small",
                                "muted")));
        TitleId title = refusal.titleId();
        if (title != null) {
            NativeButton why = Markup.button("Why?", "ghost", "sm");
            why.setAriaLabel("Why could " + refusal.profile() + " not watch " + refusal.title());
            why.addClickListener(_ -> explain.accept(refusal.profileId(), title));
            line.add(why);
        }
        return line;
    }
}
