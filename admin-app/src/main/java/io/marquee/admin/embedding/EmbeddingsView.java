package io.marquee.admin.embedding;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Staff;
import io.marquee.edge.security.CurrentUser;
import io.marquee.embedding.EmbeddingCounts;
import io.marquee.embedding.EmbeddingRegeneration;
import io.marquee.embedding.Embeddings;
import io.marquee.job.Admission;
import io.marquee.job.Job;
import io.marquee.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far titles are embedded, and their regeneration. It runs on without this page and is found again, live, by
 * whoever opens it.
 */
@Route("embeddings")
@PageTitle("Embeddings")
@RolesAllowed(Staff.EDITOR)
class EmbeddingsView extends Div implements BeforeEnterObserver {

    private final Embeddings embeddings;
    private final Jobs jobs;
    private final CurrentUser users;
    private final NativeButton outdated = Markup.button("Only stale and missing", "ghost");
    private final NativeButton all = Markup.button(Icon.SPARK, "Regenerate all", "primary");
    private final RunPanel run;
    private final CoveragePanels coverage = new CoveragePanels();
    private final NeighboursPanel neighbours;
    private final RunsPanel runs;

    EmbeddingsView(
            Embeddings embeddings, Jobs jobs, CurrentUser users, Neighbours nearest, LiveFeed feed, Clock clock) {
        this.embeddings = embeddings;
        this.jobs = jobs;
        this.users = users;
        run = new RunPanel(clock, job -> jobs.cancel(job));
        neighbours = new NeighboursPanel(nearest);
        runs = new RunsPanel(clock);
        outdated.addClickListener(_ -> start(false));
        all.addClickListener(_ -> start(true));
        add(
                Markup.head(
                        "Embeddings",
                        Markup.paragraph(
                                "What search by meaning and “More like this” know about the catalogue", "muted"),
                        outdated,
                        all),
                run,
                coverage,
                neighbours,
                runs);
        feed.follow(this, Set.of(Jobs.TOPIC), this::follow);
        feed.follow(this, Set.of(LiveFeed.CATALOGUE, Embeddings.TOPIC), this::recount);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("title").ifPresent(neighbours::watch);
        follow();
        recount();
    }

    private void start(boolean everything) {
        Admission admission = jobs.enqueue(
                EmbeddingRegeneration.KIND,
                Map.of(EmbeddingRegeneration.ALL, everything),
                users.find().map(user -> user.account()).orElse(null));
        switch (admission) {
            case Admission.Enqueued(Job begun) -> {
                neighbours.remember();
                run.show(begun); // so that its end is shown, however soon that is
            }
            case Admission.AlreadyRunning(Job busy) ->
                Notification.show(
                        "A regeneration is running already: " + Figures.of(busy.done()) + " of "
                                + Figures.of(busy.total()) + " titles. It has not been started again.",
                        6000,
                        Notification.Position.BOTTOM_START);
        }
        follow();
    }

    private void follow() {
        Optional<Job> latest = jobs.latest(EmbeddingRegeneration.KIND);
        boolean active = latest.map(job -> job.state().isActive()).orElse(false);
        boolean ended = run.isRunning() && !active;
        latest.ifPresent(run::show);
        runs.show(jobs.latest(RunsPanel.LOOKED_THROUGH));
        if (ended) {
            recount();
        } else if (active) {
            cover();
        }
    }

    private void recount() {
        cover();
        neighbours.refresh();
    }

    private void cover() {
        EmbeddingCounts counts = embeddings.counts();
        coverage.show(counts, jobs.latest(RunsPanel.LOOKED_THROUGH));
        int wanting = counts.stale() + counts.missing();
        outdated.setText("Only stale and missing (" + Figures.of(wanting) + ")");
        outdated.setEnabled(wanting > 0);
    }
}
