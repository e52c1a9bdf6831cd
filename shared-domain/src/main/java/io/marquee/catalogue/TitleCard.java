package io.marquee.catalogue;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title as lists show it.
 *
 * @param runtimeMinutes of a film; null for a series
 * @param genres codes, the leading one first
 * @param requiredTier lowest plan rank that opens it now
 * @param locked whether the audience's tier is below it
 * @param availableUntil when its open window closes; null if never
 */
public record TitleCard(
        TitleId id,
        TitleType type,
        String name,
        int year,
        @Nullable Integer runtimeMinutes,
        List<String> genres,
        MaturityRating maturityRating,
        int requiredTier,
        boolean locked,
        String posterUrl,
        String backdropUrl,
        @Nullable Instant availableUntil)
        implements Serializable {

    public TitleCard {
        genres = List.copyOf(genres);
    }
}
