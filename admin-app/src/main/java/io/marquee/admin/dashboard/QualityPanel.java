package io.marquee.admin.dashboard;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import io.marquee.account.Role;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.embedding.EmbeddingCounts;
import java.util.Locale;

/** How complete the data is that screens are made of. */
final class QualityPanel extends Panel {

    private static final double ROUND = 2 * Math.PI * 35;

    QualityPanel(Standing.Snapshot now) {
        super("Quality");
        EmbeddingCounts embedded = now.embeddings();
        Div lines = Markup.div("shares");
        lines.add(line("Current", embedded.current(), embedded.total(), "var(--mq-ok)"));
        lines.add(line("Stale", embedded.stale(), embedded.total(), "var(--mq-warn)"));
        lines.add(line("Missing", embedded.missing(), embedded.total(), "var(--mq-danger)"));
        lines.add(line("Published", now.titles().published(), now.titles().total(), "var(--mq-accent)"));
        add(Markup.div("quality", ring(embedded), lines));
        if (now.may(Role.EDITOR) && embedded.current() < embedded.total()) {
            add(Markup.div(
                    "row below",
                    Markup.linkButton("embeddings", Icon.SPARK, "Bring embeddings up to date", "ghost", "sm")));
        }
    }

    private static Div ring(EmbeddingCounts counts) {
        double share = counts.total() == 0 ? 1 : (double) counts.current() / counts.total();
        String svg = String.format(Locale.ROOT, """
                        <div><svg viewBox="0 0 84 84" aria-hidden="true">\
                        <circle cx="42" cy="42" r="35" fill="none" stroke="var(--mq-surface-3)" stroke-width="8"/>\
                        <circle cx="42" cy="42" r="35" fill="none" stroke="var(--mq-accent)" stroke-width="8" \
                        stroke-linecap="round" stroke-dasharray="%.1f 300" transform="rotate(-90 42 42)"/></svg></div>""", share * ROUND);
        String percent = counts.current() == counts.total() ? "100%" : (int) Math.floor(share * 100) + "%";
        return Markup.div(
                "ring", new Html(svg), Markup.bold(percent, "num"), Markup.span("embeddings fresh", "xs", "muted"));
    }

    private static Div line(String name, int part, int whole, String colour) {
        double percent = whole == 0 ? 0 : 100.0 * part / whole;
        Div words = Markup.div("row spread small", Markup.span(name, "muted"), Markup.bold(Figures.of(part), "num"));
        Div bar = Markup.bar(percent, colour);
        bar.addClassName("thick");
        return new Div(words, bar);
    }
}
