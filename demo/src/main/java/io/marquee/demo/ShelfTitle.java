package io.marquee.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A title as the synthetic viewers meet it.
 *
 * @param genres codes, the leading one first
 * @param tier lowest plan rank that opens it
 * @param opensAt when it came into the catalogue
 * @param playables the film itself, or the episodes in order
 */
record ShelfTitle(
        UUID id,
        String externalId,
        List<String> genres,
        int tier,
        Instant opensAt,
        Duration runtime,
        List<UUID> playables) {
    ShelfTitle {
        genres = List.copyOf(genres);
        playables = List.copyOf(playables);
    }
}
