package io.marquee.admin.embedding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Tags;
import io.marquee.embedding.EmbeddingRegeneration;
import io.marquee.job.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The last regenerations. */
final class RunsPanel extends Panel {

    /** How many jobs of all kinds are looked through for them. */
    static final int LOOKED_THROUGH = 50;

    private static final int SHOWN = 6;

    private final Clock clock;
    private final Div lines = Markup.div("lines");

    RunsPanel(Clock clock) {
        super("Last runs", Markup.link("jobs", "All jobs"));
        this.clock = clock;
        addClassName("below");
        add(lines);
    }

    void show(List<Job> latest) {
        lines.removeAll();
        latest.stream()
                .filter(job -> job.kind().equals(EmbeddingRegeneration.KIND))
                .limit(SHOWN)
                .forEach(job -> lines.add(line(job)));
        if (lines.getComponentCount() == 0) {
            lines.add(Markup.span("Nothing has been regenerated yet.", "muted"));
        }
    }

    private Component line(Job job) {
        var state = Markup.div("", Tags.of(job.state()));
        state.setWidth("90px");
        Div line = new Div(
                state,
                Moment.date(job.createdAt()),
                Markup.span(
                        Figures.of(job.done()) + " of " + Figures.of(job.total(), "title"), "num", "muted", "grow"));
        if (job.error() != null) {
            line.add(Markup.span(job.error(), "danger", "clip"));
        }
        if (job.startedAt() != null) {
            line.add(Markup.span(
                    Figures.duration(Duration.between(
                            job.startedAt(), job.finishedAt() == null ? clock.instant() : job.finishedAt())),
                    "num",
                    "muted"));
        }
        return line;
    }
}
