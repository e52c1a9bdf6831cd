package io.marquee.admin.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.marquee.admin.ui.JobNames;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Tags;
import io.marquee.job.Job;
import io.marquee.job.JobState;
import java.util.List;

/** What is being worked on, and how the last pieces of work ended. */
final class JobsPanel extends Panel {

    JobsPanel(List<Job> jobs) {
        super("Jobs", health(jobs));
        if (jobs.isEmpty()) {
            add(KeyFigures.none("No job has run yet."));
            return;
        }
        Div list = Markup.div("jobs-list");
        jobs.forEach(job -> list.add(job(job)));
        add(list);
    }

    private static Component health(List<Job> jobs) {
        boolean failed = !jobs.isEmpty() && jobs.getFirst().state() == JobState.FAILED;
        return failed ? Markup.link("jobs", "See the failure", "danger") : Markup.link("jobs", "All", "small", "muted");
    }

    private static Component job(Job job) {
        Div top = Markup.div("row spread small", Markup.bold(JobNames.of(job.kind())));
        Div whole = new Div(top);
        if (job.state().isActive()) {
            double percent = job.total() == 0 ? 0 : 100.0 * job.done() / job.total();
            top.add(Markup.span(job.state() == JobState.QUEUED ? "Waiting" : (int) percent + "%", "num", "muted"));
            whole.add(Markup.bar(percent, "var(--mq-accent)"));
        } else {
            Div end = Markup.div("row", Tags.of(job.state()));
            if (job.finishedAt() != null) {
                Moment when = Moment.ago(job.finishedAt());
                when.addClassNames("xs", "muted");
                end.add(when);
            }
            top.add(end);
        }
        return whole;
    }
}
