package io.marquee.epg.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme that may be a title.
 *
 * @param ids of episodes and films, by whomever
 * @param directors in lower case
 */
record Candidate(
        UUID programme,
        String name,
        @Nullable Integer year,
        @Nullable Integer season,
        @Nullable Integer episode,
        List<String> ids,
        List<String> directors) {
    Candidate {
        ids = List.copyOf(ids);
        directors = List.copyOf(directors);
    }
}
