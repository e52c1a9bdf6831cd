package io.marquee.admin.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.marquee.account.Role;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Icon;
import io.marquee.admin.ui.Markup;
import io.marquee.embedding.EmbeddingCounts;

/** Four numbers; one that is a warning brings the button that mends it. */
final class KeyFigures extends Div {

    KeyFigures(Standing.Snapshot now) {
        addClassName("kpis");
        add(titles(now), embeddings(now), channels(now), plays(now));
    }

    private static Div titles(Standing.Snapshot now) {
        var counts = now.titles();
        Div figure = figure("Titles published", Figures.of(counts.published()));
        String rest = Figures.of(counts.draft(), "draft") + " · " + Figures.of(counts.withdrawn()) + " withdrawn";
        figure.add(Markup.span(rest, "small", "muted"));
        if (counts.draft() > 0 && now.may(Role.EDITOR)) {
            figure.add(mend("titles?publication=DRAFT", Icon.TITLES, "Drafts"));
        }
        return figure;
    }

    private static Div embeddings(Standing.Snapshot now) {
        EmbeddingCounts counts = now.embeddings();
        Div figure = figure("Embeddings fresh", Figures.percent(counts.current(), counts.total()));
        int outdated = counts.stale() + counts.missing();
        if (outdated == 0) {
            figure.add(Markup.span("All " + Figures.of(counts.total(), "title"), "small", "ok"));
            return figure;
        }
        figure.add(Markup.span(counts.stale() + " stale · " + counts.missing() + " missing", "small", "warn"));
        if (now.may(Role.EDITOR)) {
            figure.add(mend("embeddings", Icon.SPARK, "Regenerate"));
        }
        return figure;
    }

    private static Div channels(Standing.Snapshot now) {
        long onAir = now.onAir().stream()
                .filter(channel -> channel.current() != null)
                .count();
        Div figure = figure("Channels on air", onAir + " of " + now.onAir().size());
        boolean wanting = now.shortOfSchedule() > 0;
        figure.add(
                wanting
                        ? Markup.span(
                                Figures.of(now.shortOfSchedule(), "schedule") + " short of 3 days", "small", "warn")
                        : Markup.span("Schedules reach beyond 3 days", "small", "ok"));
        if (wanting && (now.may(Role.SCHEDULER) || now.may(Role.EDITOR))) {
            figure.add(mend("channels", Icon.CHANNELS, "See which"));
        }
        return figure;
    }

    private static Div plays(Standing.Snapshot now) {
        int today = now.plays().getLast().plays();
        int yesterday = now.plays().get(now.plays().size() - 2).plays();
        Div figure = figure("Plays today", Figures.of(today));
        figure.add(Markup.span(Figures.of(yesterday) + " yesterday", "small", "muted"));
        return figure;
    }

    private static Div figure(String name, String number) {
        return Markup.div("panel kpi", Markup.span(name, "muted"), Markup.bold(number));
    }

    private static Component mend(String address, Icon icon, String words) {
        return Markup.linkButton(address, icon, words, "ghost", "sm");
    }

    static Span none(String words) {
        return Markup.span(words, "small", "muted");
    }
}
