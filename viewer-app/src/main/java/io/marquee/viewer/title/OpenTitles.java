package io.marquee.viewer.title;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleDetails;
import io.marquee.discovery.Recommendations;
import io.marquee.discovery.Recommended;
import io.marquee.discovery.SimilarTitle;
import io.marquee.discovery.SimilarTitles;
import io.marquee.entitlement.Viewer;
import io.marquee.library.MyList;
import io.marquee.library.Ratings;
import io.marquee.playback.TitleProgress;
import io.marquee.viewer.ui.Card;
import io.marquee.viewer.ui.Cards;
import io.marquee.viewer.ui.Hero;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.MyListButton;
import io.marquee.viewer.ui.Rail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Builds the page of a title that the viewer may watch. */
@org.springframework.stereotype.Component
class OpenTitles {

    private static final int FILM_HEIGHT = 530;
    private static final int SERIES_HEIGHT = 430;
    private static final int ALIKE = 20;
    private static final int RECOMMENDED = 50;

    private final TitleProgress progress;
    private final MyList list;
    private final Ratings ratings;
    private final SimilarTitles similar;
    private final Recommendations recommendations;

    OpenTitles(
            TitleProgress progress,
            MyList list,
            Ratings ratings,
            SimilarTitles similar,
            Recommendations recommendations) {
        this.progress = progress;
        this.list = list;
        this.ratings = ratings;
        this.similar = similar;
        this.recommendations = recommendations;
    }

    List<Component> page(Viewer viewer, TitleDetails title, Cards.Words words) {
        Watching watching =
                Watching.of(title, progress.of(viewer.profile(), title.card().id()));
        List<Component> page = new ArrayList<>();
        page.add(hero(viewer, title, watching, words));
        Section facts = Facts.of(title);
        List<Component> reasons = reasons(viewer, title.card());
        if (title.seasons().isEmpty()) {
            page.add(reasons.isEmpty() ? alone(facts) : columns(section(reasons), facts));
        } else {
            Div side = new Div();
            side.addClassName("side-by");
            if (!reasons.isEmpty()) {
                side.add(section(reasons));
            }
            side.add(facts);
            page.add(columns(new EpisodeList(title.seasons(), watching), side));
        }
        page.add(alike(viewer, title, words));
        return page;
    }

    private static Section section(List<Component> parts) {
        Section section = new Section();
        section.add(parts);
        return section;
    }

    private static Div alone(Component facts) {
        Div row = new Div(facts);
        row.addClassNames("cols", "alone-facts");
        return row;
    }

    private static Div columns(Component first, Component second) {
        Div columns = new Div(first, second);
        columns.addClassName("cols");
        return columns;
    }

    private Hero hero(Viewer viewer, TitleDetails title, Watching watching, Cards.Words words) {
        TitleCard card = title.card();
        List<Component> actions = new ArrayList<>();
        watching.next().ifPresent(next -> {
            Anchor play = Markup.link("/watch/" + next.playable(), Icon.PLAY, next.words(), "btn", "play");
            if (!next.left().isEmpty()) {
                play.add(Markup.span(next.left(), "num"));
            }
            actions.add(play);
        });
        actions.add(new MyListButton(list, viewer.profile(), card.id(), list.contains(viewer.profile(), card.id())));
        actions.add(new Stars(ratings, viewer.profile(), card.id()));
        Hero hero = new Hero(
                        card.name(),
                        card.backdropUrl(),
                        title.titleArtUrl(),
                        title.seasons().isEmpty() ? FILM_HEIGHT : SERIES_HEIGHT)
                .facts(
                        List.of(String.valueOf(card.year()), Facts.length(title), words.genres(card, 3)),
                        card.maturityRating().code())
                .lede(title.synopsis())
                .actions(actions.toArray(Component[]::new));
        watching.next()
                .filter(next -> next.minutesLeft() > 0)
                .ifPresent(next -> hero.above(new EndsAt(next.minutesLeft(), next.begun())));
        return hero;
    }

    private List<Component> reasons(Viewer viewer, TitleCard card) {
        return recommendations.forYou(viewer, RECOMMENDED).stream()
                .filter(found -> found.card().id().equals(card.id()))
                .map(Recommended::reason)
                .findFirst()
                .map(reason -> List.<Component>of(new H2("Why it is here for you"), Reasons.of(reason)))
                .orElse(List.of());
    }

    private Rail alike(Viewer viewer, TitleDetails title, Cards.Words words) {
        List<Card> cards = similar.of(viewer.audience(), title.card().id(), ALIKE).stream()
                .map(found -> card(found, words))
                .toList();
        return new Rail("alike", "More like this", "Nearest in story, mood and theme", Rail.Kind.POSTER, null, cards);
    }

    private static Card card(SimilarTitle found, Cards.Words words) {
        String traits = found.sharedTraits().stream().limit(2).collect(Collectors.joining(", "));
        return words.poster(found.card())
                .because(traits.isEmpty() ? null : traits)
                .alike((int) Math.round(100 * Math.max(0, found.similarity())));
    }
}
