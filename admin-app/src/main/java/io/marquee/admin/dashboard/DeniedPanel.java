package io.marquee.admin.dashboard;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.entitlement.Refusals;

/** How often this week's attempts to play met a plan that was too low, and which plan would have done. */
final class DeniedPanel extends Panel {

    DeniedPanel(Refusals.Week week) {
        super("Denied by tier", Markup.span("7 days", "small", "muted"));
        int denied = week.tiers().stream().mapToInt(Refusals.OfTier::refusals).sum();
        Div lines = Markup.div("shares");
        lines.add(
                line("Tried to play", week.attempts(), week.attempts(), "var(--mq-accent-2)"),
                line("Met a locked title", denied, week.attempts(), "var(--mq-accent-2)"));
        week.tiers()
                .forEach(tier -> lines.add(line(
                        tier.plan() == null ? "No plan opens it" : tier.plan() + " would open it",
                        tier.refusals(),
                        week.attempts(),
                        "var(--mq-accent)")));
        add(lines);
        if (week.mostWanted() != null) {
            Paragraph wanted = Markup.paragraph("Most wanted: ", "small", "muted", "below");
            wanted.add(Markup.bold(week.mostWanted()), new Text(", denied " + times(week.ofMostWanted())));
            add(wanted);
        }
    }

    private static String times(int count) {
        return count == 1 ? "once" : Figures.of(count) + " times";
    }

    private static Div line(String name, int part, int whole, String colour) {
        Div figure = Markup.div("num", Markup.bold(Figures.of(part)));
        if (part != whole && whole > 0) {
            figure.add(Markup.span(" " + Figures.percent(part, whole), "faint"));
        }
        Div bar = Markup.bar(whole == 0 ? 0 : 100.0 * part / whole, colour);
        bar.addClassName("thick");
        return new Div(Markup.div("row spread small", Markup.span(name), figure), bar);
    }
}
