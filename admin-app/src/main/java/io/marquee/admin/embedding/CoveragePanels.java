package io.marquee.admin.embedding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.embedding.EmbeddingCounts;
import io.marquee.embedding.EmbeddingModel;
import io.marquee.embedding.EmbeddingRegeneration;
import io.marquee.job.Job;
import io.marquee.job.JobState;
import java.util.List;

/** How many titles are current, stale and missing, and under which model. */
final class CoveragePanels extends Div {

    CoveragePanels() {
        addClassName("kpis");
    }

    void show(EmbeddingCounts counts, List<Job> latest) {
        removeAll();
        add(
                figure(
                        "Coverage",
                        Figures.percent(counts.current(), counts.total()),
                        "",
                        share(counts.current(), counts.total()),
                        "var(--mq-ok)",
                        Figures.of(counts.current()) + " of " + Figures.of(counts.total(), "title") + " current"),
                figure(
                        "Stale",
                        Figures.of(counts.stale()),
                        counts.stale() > 0 ? "warn" : "",
                        share(counts.stale(), counts.total()),
                        "var(--mq-warn)",
                        "Text changed since it was embedded"),
                figure(
                        "Missing",
                        Figures.of(counts.missing()),
                        counts.missing() > 0 ? "danger" : "",
                        share(counts.missing(), counts.total()),
                        "var(--mq-danger)",
                        "Not embedded yet"),
                model(counts, latest));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static Component figure(
            String name, String number, String style, double share, String colour, String words) {
        var figure = Markup.bold(number, "kb", "num");
        if (!style.isEmpty()) {
            figure.addClassName(style);
        }
        return Markup.div(
                "panel",
                Markup.span(name, "muted"),
                figure,
                Markup.bar(share, colour),
                Markup.paragraph(words, "small", "muted"));
    }

    private static Component model(EmbeddingCounts counts, List<Job> latest) {
        var words = Markup.paragraph(EmbeddingModel.DIMENSIONS + " dimensions · runs in process", "small", "muted");
        latest.stream()
                .filter(job -> job.kind().equals(EmbeddingRegeneration.KIND) && job.state() == JobState.SUCCEEDED)
                .findFirst()
                .map(Job::finishedAt)
                .ifPresent(at -> words.add(Markup.span(" · last run "), Moment.date(at)));
        return Markup.div("panel", Markup.span("Model", "muted"), Markup.bold(counts.model(), "kb", "text"), words);
    }
}
