package io.marquee.viewer.title;

import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleDetails;
import io.marquee.catalogue.TitleDetails.EpisodeDetails;
import io.marquee.catalogue.TitleDetails.SeasonDetails;
import io.marquee.playback.PlaybackPosition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the profile stands in a title.
 *
 * @param next what its play button starts; empty for a series without episodes
 */
record Watching(Map<PlayableId, PlaybackPosition> positions, Optional<Next> next) {

    /**
     * What is played next.
     *
     * @param words on the button
     * @param left of it, in words; empty if it starts at its beginning
     * @param minutesLeft from where it starts
     */
    record Next(PlayableId playable, String words, String left, int minutesLeft, boolean begun) {}

    private record Episode(int season, EpisodeDetails details) {}

    /** @param latestFirst the profile's positions in the title */
    static Watching of(TitleDetails title, List<PlaybackPosition> latestFirst) {
        Map<PlayableId, PlaybackPosition> positions =
                latestFirst.stream().collect(Collectors.toMap(PlaybackPosition::playableId, Function.identity()));
        return new Watching(
                positions,
                title.seasons().isEmpty()
                        ? Optional.of(film(title, latestFirst))
                        : episode(title.seasons(), latestFirst));
    }

    @Nullable
    PlaybackPosition position(PlayableId playable) {
        return positions.get(playable);
    }

    private static Next film(TitleDetails title, List<PlaybackPosition> positions) {
        int minutes = title.card().runtimeMinutes() == null ? 0 : title.card().runtimeMinutes();
        return next(
                new PlayableId(title.card().id().value()),
                "",
                minutes,
                positions.stream().findFirst());
    }

    private static Optional<Next> episode(List<SeasonDetails> seasons, List<PlaybackPosition> positions) {
        List<Episode> all = seasons.stream()
                .flatMap(season -> season.episodes().stream().map(episode -> new Episode(season.number(), episode)))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Optional<PlaybackPosition> last = positions.stream().findFirst();
        int at = last.map(position -> place(all, position)).orElse(0);
        boolean onward = last.filter(PlaybackPosition::finished).isPresent() && at + 1 < all.size();
        Episode episode = all.get(onward ? at + 1 : at);
        String name = (seasons.size() > 1 ? " S" + episode.season() : "") + " E"
                + episode.details().number();
        return Optional.of(next(
                episode.details().playableId(),
                name,
                episode.details().runtimeMinutes(),
                onward ? Optional.empty() : last));
    }

    private static int place(List<Episode> episodes, PlaybackPosition position) {
        for (int n = 0; n < episodes.size(); n++) {
            if (episodes.get(n).details().playableId().equals(position.playableId())) {
                return n;
            }
        }
        return 0;
    }

    private static Next next(PlayableId playable, String name, int minutes, Optional<PlaybackPosition> position) {
        return position.filter(begun -> !begun.finished() && begun.positionSeconds() > 0)
                .map(begun -> new Next(
                        playable, "Resume" + name, begun.minutesLeft() + " min left", begun.minutesLeft(), true))
                .orElseGet(() -> new Next(playable, "Play" + name, "", minutes, false));
    }
}
