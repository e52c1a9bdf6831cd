package io.marquee.discovery;

import io.marquee.catalogue.TitleArtwork;
import io.marquee.catalogue.TitleCard;
import io.marquee.entitlement.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of rules by which home is filled: each makes a rail or two, with its reason to exist. */
@Component
class RailRules {

    private static final int ITEMS = 18;
    private static final int GENRES = 4;

    private final Recommendations recommendations;
    private final Popular popular;
    private final Trending trending;
    private final NewTitles newTitles;
    private final GenreShelves genreShelves;
    private final JdbcClient jdbc;

    RailRules(
            Recommendations recommendations,
            Popular popular,
            Trending trending,
            NewTitles newTitles,
            GenreShelves genreShelves,
            JdbcClient jdbc) {
        this.recommendations = recommendations;
        this.popular = popular;
        this.trending = trending;
        this.newTitles = newTitles;
        this.genreShelves = genreShelves;
        this.jdbc = jdbc;
    }

    /** All rules in order, in one transaction: a fixed number of statements, however long the rails. */
    @Transactional(readOnly = true)
    Home apply(Viewer viewer) {
        List<Recommended> personal = recommendations.byTaste(viewer, ITEMS);
        List<Recommended> first = personal.isEmpty() ? popular.of(viewer.audience(), ITEMS) : personal;
        Rail opening = personal.isEmpty()
                ? rail("popular", "Popular", "What viewers here watch and like", first)
                : rail("for-you", "For you", "From what you watched and rated", first);
        Stream<Rail> rails = Stream.of(
                        Stream.of(
                                opening,
                                cards(
                                        "trending",
                                        "Trending",
                                        "Most watched in the last days",
                                        trending.of(viewer.audience(), ITEMS)),
                                cards("new", "New", "The latest arrivals", newTitles.of(viewer.audience(), ITEMS))),
                        genreShelves.of(viewer, GENRES, ITEMS).stream().map(RailRules::genre))
                .flatMap(some -> some)
                .filter(rail -> !rail.items().isEmpty());
        return new Home(hero(first), rails.toList());
    }

    private @Nullable Hero hero(List<Recommended> candidates) {
        Optional<Recommended> best = candidates.stream()
                .filter(candidate -> !candidate.card().locked())
                .findFirst()
                .or(() -> candidates.stream().findFirst());
        return best.map(this::hero).orElse(null);
    }

    private Hero hero(Recommended best) {
        TitleCard card = best.card();
        return jdbc.sql("select synopsis, art_hash from title where id = :id")
                .param("id", card.id().value())
                .query((row, _) -> new Hero(
                        card,
                        row.getString("synopsis"),
                        new TitleArtwork(card.id(), row.getString("art_hash")).titleArtUrl(),
                        best.reason()))
                .single();
    }

    private static Rail rail(String id, String title, String reason, List<Recommended> recommended) {
        return new Rail(
                id,
                title,
                reason,
                RailKind.POSTER,
                recommended.stream()
                        .map(item -> RailItem.poster(item.card(), item.reason()))
                        .toList());
    }

    private static Rail cards(String id, String title, String reason, List<TitleCard> cards) {
        return new Rail(
                id,
                title,
                reason,
                RailKind.POSTER,
                cards.stream().map(card -> RailItem.poster(card, null)).toList());
    }

    private static Rail genre(GenreShelf shelf) {
        String name = shelf.genre().name();
        return cards(
                "genre-" + shelf.genre().code(),
                name,
                shelf.favourite()
                        ? "Because you like " + name.toLowerCase(Locale.ROOT)
                        : shelf.size() + " titles to explore",
                shelf.cards());
    }
}
