package io.marquee.admin.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.epg.importing.GuideImport;
import io.marquee.epg.importing.GuideImportReport;
import io.marquee.epg.listing.ListingProblem;
import io.marquee.job.Job;
import java.util.Optional;
import java.util.function.Consumer;

/** What an import is at, live, and what came of it. */
final class ImportProgress extends Panel {
    private static final int SHOWN = 30;

    private final Div content = Markup.div("stack");
    private final Consumer<Job> stop;

    ImportProgress(Consumer<Job> stop) {
        super("Last import");
        this.stop = stop;
        content.getElement().setAttribute("aria-live", "polite");
        add(content);
    }

    void showNone() {
        setHeading("Last import");
        content.removeAll();
        content.add(Markup.state(
                Icon.UPLOAD, "Nothing has been imported yet", "A guide fills the schedules of the channels it lists."));
    }

    void show(GuideImport guide, Optional<Job> job) {
        setHeading("Import: " + guide.name());
        content.removeAll();
        Job active = job.filter(each -> each.state().isActive()).orElse(null);
        content.add(Markup.div(
                "row wrap",
                ImportTags.of(guide.state()),
                Moment.date(guide.createdAt()),
                Markup.span("Source: " + guide.sourceName(), "muted")));
        if (active != null) {
            show(active);
        }
        if (guide.error() != null) {
            content.add(Markup.div("lines", problem("danger", "Failed", String.valueOf(guide.error()))));
        }
        GuideImportReport report = guide.report();
        if (report != null) {
            show(report);
        }
    }

    private void show(Job active) {
        NativeButton button = Markup.button(Icon.STOP, "Stop", "ghost", "sm");
        button.addClickListener(_ -> stop.accept(active));
        Div bar = Markup.bar(active.total() == 0 ? 4 : 100.0 * active.done() / active.total(), "var(--mq-accent)");
        bar.addClassName("thick");
        content.add(
                bar,
                Markup.row(
                        Markup.span(
                                active.message() == null ? "Waiting to start" : active.message(),
                                "muted",
                                "num",
                                "grow"),
                        button));
    }

    private void show(GuideImportReport report) {
        content.add(Markup.div(
                "import-figures",
                figure(report.added(), "added", report.added() > 0 ? "ok" : ""),
                figure(report.changed(), "changed", ""),
                figure(report.unchanged(), "unchanged", ""),
                figure(report.removed(), "removed", report.removed() > 0 ? "warn" : ""),
                figure(report.rejected(), "rejected", report.rejected() > 0 ? "danger" : "")));
        content.add(Markup.span(
                Figures.of(report.programmesRead(), "programme") + " of " + Figures.of(report.channelsRead(), "channel")
                        + " read, " + Figures.of(report.channelsChanged(), "schedule") + " changed"
                        + (report.yielded() > 0 ? ", " + Figures.of(report.yielded()) + " made room" : "")
                        + (report.expired() > 0 ? ", " + Figures.of(report.expired()) + " too old" : ""),
                "muted",
                "num",
                "small"));
        if (!report.problems().isEmpty()) {
            Div lines = Markup.div("lines import-problems");
            report.problems().stream().limit(SHOWN).map(ImportProgress::line).forEach(lines::add);
            content.add(lines);
        }
        int more = Math.max(0, report.problems().size() - SHOWN) + report.moreProblems();
        if (more > 0) {
            content.add(Markup.span("and " + Figures.of(more, "more problem"), "muted", "small"));
        }
    }

    private static Component figure(int number, String words, String style) {
        var shown = Markup.bold(Figures.of(number), "num");
        if (!style.isEmpty()) {
            shown.addClassName(style);
        }
        return Markup.div("", shown, Markup.span(words, "muted", "small"));
    }

    private static Component line(ListingProblem problem) {
        String reason = problem.reason();
        boolean feedsNone = reason.contains("feeds none");
        return new Div(
                Markup.span(Figures.of(problem.line()), "num", "faint", "line-number"),
                Markup.span(feedsNone ? "No channel" : "Listing", "tag", feedsNone ? "s-warn" : "s-danger"),
                Markup.span(reason, "grow"));
    }

    private static Component problem(String style, String tag, String words) {
        return new Div(Markup.span(tag, "tag", "s-" + style), Markup.span(words, "grow"));
    }
}
