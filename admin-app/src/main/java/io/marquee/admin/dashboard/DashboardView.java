package io.marquee.admin.dashboard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.marquee.admin.ui.LiveFeed;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Staff;
import io.marquee.embedding.Embeddings;
import io.marquee.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;

/** How the service stands, and what wants doing. */
@Route("")
@PageTitle("Dashboard")
@RolesAllowed({Staff.OWNER, Staff.EDITOR, Staff.SCHEDULER, Staff.SUPPORT, Staff.AUDITOR})
class DashboardView extends Div {

    private final Standing standing;
    private final Div content = new Div();

    DashboardView(Standing standing, LiveFeed feed, Clock clock) {
        this.standing = standing;
        add(Markup.head("Today", new Moment(clock.instant(), Moment.Form.LONG)), content);
        show();
        feed.follow(this, Set.of(Jobs.TOPIC, LiveFeed.CATALOGUE, LiveFeed.CHANNELS, Embeddings.TOPIC), this::show);
    }

    private void show() {
        Standing.Snapshot now = standing.read();
        content.removeAll();
        content.add(
                new KeyFigures(now),
                Markup.div("grid-2", new PlaysPanel(now.plays()), new DeniedPanel(now.denied())),
                Markup.div(
                        "grid-3", new TrendingPanel(now.trending()), new JobsPanel(now.jobs()), new QualityPanel(now)),
                Markup.div("grid-1", new OnAirPanel(now)));
    }
}
