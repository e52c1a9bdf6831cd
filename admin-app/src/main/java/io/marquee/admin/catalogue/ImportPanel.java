package io.marquee.admin.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.admin.ui.Tags;
import io.marquee.catalogue.importing.ImportReport;
import io.marquee.job.Job;
import java.util.List;
import java.util.Optional;

/** What became of the last catalogue file. */
final class ImportPanel extends Panel {

    private static final int SHOWN = 100;

    private final Div content = Markup.div("stack");

    ImportPanel() {
        super("Last import");
        content.getElement().setAttribute("aria-live", "polite");
        add(content);
    }

    void showNone() {
        content.removeAll();
        content.add(Markup.span("Nothing has been imported yet.", "muted"));
    }

    void show(Job job, Optional<ImportReport> report) {
        content.removeAll();
        content.add(Markup.row(Tags.of(job.state()), Moment.date(job.createdAt())));
        if (job.state().isActive()) {
            content.add(
                    Markup.bar(job.total() == 0 ? 0 : 100.0 * job.done() / job.total(), "var(--mq-accent)"),
                    Markup.span(job.message() == null ? "Waiting to start" : job.message(), "muted"));
        }
        if (job.error() != null) {
            content.add(Markup.span(job.error(), "danger"));
        }
        report.ifPresent(this::show);
    }

    private void show(ImportReport report) {
        content.add(Markup.div(
                "kpis",
                figure("Created", report.created(), ""),
                figure("Updated", report.updated(), ""),
                figure("Unchanged", report.unchanged(), ""),
                figure("Rejected", report.rejected(), report.rejected() > 0 ? "danger" : "")));
        List<ImportReport.Problem> problems = report.problems();
        if (!problems.isEmpty()) {
            Div lines = Markup.div("lines");
            problems.stream().limit(SHOWN).map(ImportPanel::line).forEach(lines::add);
            content.add(lines);
        }
        if (problems.size() > SHOWN) {
            content.add(Markup.span(
                    "and " + Figures.of(problems.size() - SHOWN, "more problem") + "; the job's report has them all",
                    "muted"));
        }
    }

    private static Component figure(String name, int number, String style) {
        var figure = Markup.bold(Figures.of(number), "kb", "num");
        if (!style.isEmpty()) {
            figure.addClassName(style);
        }
        return Markup.div("panel", Markup.span(name, "muted"), figure);
    }

    private static Component line(ImportReport.Problem problem) {
        return new Div(
                Icon.WARNING.create(),
                Markup.span("Line " + problem.line() + ", column " + problem.column(), "num", "muted"),
                Markup.bold(problem.externalId() == null ? "" : problem.externalId()),
                Markup.span(problem.reason(), "grow"));
    }
}
