package io.marquee.admin.tenants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.platform.Brand;
import io.marquee.platform.BrandFigures;
import io.marquee.platform.HostName;
import io.marquee.tenancy.Tenant.State;

/** Under which addresses a brand is found, how large it is, and what can be done with it as a whole. */
final class BrandFacts extends Panel {

    private final Div lines = Markup.div("facts-list small");
    private final Div actions = Markup.div("row wrap");

    BrandFacts() {
        super("Addresses and size");
        add(lines, actions);
    }

    void show(Brand brand, BrandFigures figures, Component... doable) {
        lines.removeAll();
        for (String host : brand.hosts()) {
            lines.add(line(
                    new HostName(host).readable(),
                    brand.state() == State.ACTIVE ? Markup.span("Serving", "ok") : Markup.span("Not serving", "warn")));
        }
        lines.add(
                line("Plans", new Span(figures.plans().isEmpty() ? "–" : String.join(", ", figures.plans()))),
                line("Titles published", number(figures.titles())),
                line("Channels", number(figures.channels())),
                line("Accounts", number(figures.accounts())),
                line("Plays in 7 days", number(figures.plays())),
                line(
                        "Last activity",
                        figures.lastActivity() == null ? new Span("–") : Moment.ago(figures.lastActivity())),
                line("Founded", Moment.date(brand.createdAt())));
        actions.removeAll();
        actions.add(doable);
    }

    private static Span number(int number) {
        return Markup.span(Figures.of(number), "num");
    }

    private static Div line(String what, Component value) {
        return Markup.div("row spread", Markup.span(what, "muted", "clip"), value);
    }
}
