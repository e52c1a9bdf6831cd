package io.marquee.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a viewer may read about a title.
 *
 * @param available whether one of its windows is open now
 * @param opensAt when its next window opens; null without one
 * @param originalLanguage BCP 47
 * @param seasons of a series, by number; empty for a film
 */
public record TitleDetails(
        TitleCard card,
        boolean available,
        @Nullable Instant opensAt,
        @Nullable String originalName,
        @Nullable String originalLanguage,
        String synopsis,
        List<String> moods,
        List<String> themes,
        List<String> keywords,
        List<Credit> credits,
        List<SeasonDetails> seasons,
        String titleArtUrl) {

    public TitleDetails {
        moods = List.copyOf(moods);
        themes = List.copyOf(themes);
        keywords = List.copyOf(keywords);
        credits = List.copyOf(credits);
        seasons = List.copyOf(seasons);
    }

    /** A season and its episodes by number. */
    public record SeasonDetails(int number, String name, List<EpisodeDetails> episodes) {

        public SeasonDetails {
            episodes = List.copyOf(episodes);
        }
    }

    /** What can be played of a series. */
    public record EpisodeDetails(
            PlayableId playableId, int number, String name, String synopsis, int runtimeMinutes, String stillUrl) {}
}
