package io.marquee.admin.jobs;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.JobNames;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Narrow;
import io.marquee.admin.ui.Staff;
import io.marquee.admin.ui.Tags;
import io.marquee.job.Job;
import io.marquee.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The latest jobs of all kinds, live. */
@Route("jobs")
@PageTitle("Jobs")
@RolesAllowed({Staff.OWNER, Staff.EDITOR, Staff.SCHEDULER, Staff.AUDITOR})
class JobsView extends Div {

    private static final int SHOWN = 100;

    /** As many find room without scrolling. */
    private static final int FITTING = 10;

    private final Jobs jobs;
    private final Clock clock;
    private final Grid<Job> grid = new Grid<>();
    private final Div list = Markup.div("panel grid-panel", grid);
    private final Div nothing =
            Markup.state(Icon.JOBS, "No job has run yet", "Regenerating embeddings is one; so are imports.");

    JobsView(Jobs jobs, LiveFeed feed, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
        getStyle().set("display", "flex").set("flex-direction", "column").set("flex", "1");
        columns();
        add(Markup.head("Jobs", Markup.paragraph("The last " + SHOWN + ", the newest first", "muted")), nothing, list);
        show();
        feed.follow(this, Set.of(Jobs.TOPIC), this::show);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.NO_ROW_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(job -> Markup.bold(JobNames.of(job.kind()))))
                .setHeader("Job")
                .setWidth("140px");
        grid.addColumn(new ComponentRenderer<>(job -> Tags.of(job.state())))
                .setHeader("State")
                .setWidth("110px")
                .setFlexGrow(0);
        var progress = grid.addColumn(new ComponentRenderer<>(JobsView::progress))
                .setHeader("Progress")
                .setWidth("160px");
        grid.addColumn(new ComponentRenderer<>(job -> Moment.date(job.createdAt())))
                .setHeader("Asked for")
                .setWidth("130px")
                .setFlexGrow(0);
        var duration = grid.addColumn(this::duration)
                .setHeader("Took")
                .setWidth("110px")
                .setFlexGrow(0);
        var error = grid.addColumn(new ComponentRenderer<>(JobsView::outcome))
                .setHeader("Outcome")
                .setWidth("160px");
        Narrow.hides(this, Narrow.HANDHELD, List.of(progress, duration, error));
    }

    private static Div progress(Job job) {
        double percent = job.total() == 0 ? 0 : 100.0 * job.done() / job.total();
        String words = job.total() == 0 ? "–" : Figures.of(job.done()) + " of " + Figures.of(job.total());
        Div progress = Markup.div("", Markup.span(words, "small", "num", "muted"));
        if (job.state().isActive()) {
            progress.add(Markup.bar(percent, "var(--mq-accent)"));
        }
        return progress;
    }

    private String duration(Job job) {
        if (job.startedAt() == null) {
            return "–";
        }
        return Figures.duration(
                Duration.between(job.startedAt(), job.finishedAt() == null ? clock.instant() : job.finishedAt()));
    }

    private static Div outcome(Job job) {
        String now = job.state().isActive() && job.message() != null ? job.message() : counts(job);
        String words = job.error() != null ? job.error() : now;
        Div outcome = Markup.div(job.error() == null ? "muted small clip" : "danger small");
        outcome.setText(words);
        outcome.setTitle(words);
        if (job.error() != null) {
            outcome.getStyle().set("white-space", "normal");
        }
        return outcome;
    }

    /** The numbers of its report: {@code 12 created, 3 updated}. */
    private static String counts(Job job) {
        return job.report() == null
                ? ""
                : job.report()
                        .propertyStream()
                        .filter(entry -> entry.getValue().isNumber())
                        .map(entry -> Figures.of(entry.getValue().asLong()) + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
    }

    private void show() {
        List<Job> latest = jobs.latest(SHOWN);
        grid.setItems(latest);
        grid.setAllRowsVisible(latest.size() <= FITTING);
        list.setClassName("fits", latest.size() <= FITTING);
        list.setVisible(!latest.isEmpty());
        nothing.setVisible(latest.isEmpty());
    }
}
