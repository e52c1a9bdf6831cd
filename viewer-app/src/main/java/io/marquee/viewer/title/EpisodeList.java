package io.marquee.viewer.title;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.marquee.catalogue.TitleDetails.EpisodeDetails;
import io.marquee.catalogue.TitleDetails.SeasonDetails;
import io.marquee.playback.PlaybackPosition;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The episodes of one season, and a way to the others. */
class EpisodeList extends Section {

    private final Watching watching;
    private final Div episodes = new Div();
    private final Div chips = new Div();

    EpisodeList(List<SeasonDetails> seasons, Watching watching) {
        this.watching = watching;
        chips.addClassName("row");
        Div head = new Div(new H2("Episodes"), chips);
        head.addClassNames("row", "spread", "ep-head");
        add(head, episodes);
        seasons.forEach(season -> chips.add(chip(season)));
        show(seasons.stream().filter(this::isCurrent).findFirst().orElse(seasons.getFirst()));
    }

    private NativeButton chip(SeasonDetails season) {
        NativeButton chip = new NativeButton(season.name().isBlank() ? "Season " + season.number() : season.name());
        chip.addClassName("chip");
        chip.setId("season-" + season.number());
        chip.addClickListener(_ -> show(season));
        return chip;
    }

    private void show(SeasonDetails season) {
        chips.getChildren()
                .forEach(chip -> chip.getElement()
                        .setAttribute(
                                "aria-pressed",
                                String.valueOf(chip.getId().orElse("").equals("season-" + season.number()))));
        episodes.removeAll();
        season.episodes().forEach(episode -> episodes.add(row(episode)));
    }

    private boolean isCurrent(SeasonDetails season) {
        return season.episodes().stream().anyMatch(this::isCurrent);
    }

    private boolean isCurrent(EpisodeDetails episode) {
        return watching.next()
                .filter(next -> next.playable().equals(episode.playableId()))
                .isPresent();
    }

    private Component row(EpisodeDetails episode) {
        PlaybackPosition position = watching.position(episode.playableId());
        Span still = new Span(Markup.decoration(episode.stillUrl()));
        still.addClassName("still");
        if (position != null && position.percent() > 0) {
            still.add(bar(position.percent()));
        }
        Div words = new Div(Markup.bold(episode.name()), Markup.span(episode.synopsis(), "syn"));
        Anchor row = new Anchor(
                "/watch/" + episode.playableId(),
                Markup.span(String.valueOf(episode.number()), "nr", "num"),
                still,
                words,
                end(episode, position));
        row.addClassName("ep");
        if (isCurrent(episode)) {
            row.addClassName("cur");
            row.getElement().setAttribute("aria-current", "true");
        }
        return row;
    }

    private static Component bar(int percent) {
        Span filled = Markup.span("", "filled");
        filled.getStyle().set("--v", percent + "%");
        Span bar = new Span(filled);
        bar.addClassName("bar");
        bar.getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", "Watched")
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", String.valueOf(percent));
        return bar;
    }

    private static Component end(EpisodeDetails episode, @Nullable PlaybackPosition position) {
        Span end = Markup.span("", "end", "muted", "num", "small");
        if (position != null && position.finished()) {
            end.add(
                    Icon.CHECK.create(),
                    Markup.span("watched", "sr"),
                    new Text(" " + episode.runtimeMinutes() + " min"));
        } else if (position != null && position.positionSeconds() > 0) {
            end.add(new Text(position.minutesLeft() + " min left"));
        } else {
            end.add(new Text(episode.runtimeMinutes() + " min"));
        }
        return end;
    }
}
