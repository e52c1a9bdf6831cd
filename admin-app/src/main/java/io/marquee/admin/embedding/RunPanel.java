package io.marquee.admin.embedding;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.job.Job;
import io.marquee.job.JobId;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The regeneration that runs, or the one that ended while the page was open. */
final class RunPanel extends Section {

    private final Clock clock;
    private final HtmlContainer heading = Markup.bold("");
    private final Paragraph figures = Markup.paragraph("", "small", "muted", "num");
    private final Span percent = Markup.span("", "percent", "num");
    private final NativeButton cancel = Markup.button("Cancel", "ghost", "sm");
    private final Cells cells = new Cells();
    private final Span now = Markup.span("", "small", "muted", "clip");
    private final Span announced = Markup.span("", "sr");
    private @Nullable Job running;
    private @Nullable Pace pace;

    RunPanel(Clock clock, Consumer<JobId> cancelled) {
        this.clock = clock;
        addClassNames("panel", "run");
        setVisible(false);
        announced.getElement().setAttribute("aria-live", "polite");
        cancel.addClickListener(_ -> {
            if (running != null) {
                cancelled.accept(running.id());
            }
        });
        Div words = new Div(Markup.row(Markup.span("", "pulse"), heading), figures);
        add(Markup.div("run-top", words, Markup.row(percent, cancel)), cells, now, announced);
    }

    boolean isRunning() {
        return running != null;
    }

    /** Shows the latest job; one that was over before the page was opened belongs to the history below. */
    void show(Job job) {
        if (job.state().isActive()) {
            pace = pace == null || !pace.job().equals(job.id()) ? Pace.from(job, clock.instant()) : pace;
            running = job;
            setVisible(true);
            showRunning(job, pace);
        } else if (running != null && running.id().equals(job.id())) {
            running = null;
            showEnded(job);
        }
    }

    private void showRunning(Job job, Pace from) {
        removeClassNames("over", "failed", "cancelled");
        int share = job.total() == 0 ? 0 : (int) (100L * job.done() / job.total());
        heading.setText(job.startedAt() == null ? "Waiting to start" : "Regenerating embeddings");
        figures.setText(
                job.total() == 0
                        ? "Finding out what is to be done"
                        : Figures.of(job.done()) + " of " + Figures.of(job.total(), "title")
                                + from.words(job, clock.instant()));
        percent.setText(share + "%");
        cells.show(job.done(), job.total(), true);
        now.setText(job.message() == null ? "" : "Now: " + job.message());
        now.setVisible(job.message() != null);
        cancel.setVisible(true);
        announced.setText(share / 25 * 25 + " percent done");
    }

    private void showEnded(Job job) {
        addClassNames("over", job.state().name().toLowerCase(Locale.ROOT));
        String took = job.startedAt() == null || job.finishedAt() == null
                ? ""
                : " in " + Figures.duration(Duration.between(job.startedAt(), job.finishedAt()));
        heading.setText(
                switch (job.state()) {
                    case SUCCEEDED -> "Every embedding is up to date";
                    case FAILED -> "The regeneration failed";
                    case CANCELLED -> "Cancelled; what was done stays";
                    default -> "";
                });
        figures.setText(Figures.of(job.done()) + " of " + Figures.of(job.total(), "title") + took);
        percent.setText(job.total() == 0 ? "100%" : (int) (100L * job.done() / job.total()) + "%");
        cells.show(job.done(), Math.max(1, job.total()), false);
        now.setText(job.error() == null ? "" : job.error());
        now.setVisible(job.error() != null);
        cancel.setVisible(false);
        announced.setText(heading.getText());
    }
}
