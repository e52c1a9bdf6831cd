package io.marquee.playback;

import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a profile has begun.
 *
 * @param name of the film or episode
 * @param seriesName null for a film, as are the numbers
 * @param positionSeconds 0 for the episode after one that was finished
 * @param updatedAt when the profile last watched it
 * @param imageUrl path of a wide picture
 * @param genres codes, the leading one first
 */
public record ContinueWatchingItem(
        PlayableId playableId,
        TitleId titleId,
        String name,
        @Nullable String seriesName,
        @Nullable Integer seasonNumber,
        @Nullable Integer episodeNumber,
        int positionSeconds,
        int durationSeconds,
        Instant updatedAt,
        String imageUrl,
        int year,
        List<String> genres)
        implements Serializable {
    public ContinueWatchingItem {
        genres = List.copyOf(genres);
    }
}
