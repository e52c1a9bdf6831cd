package io.marquee.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A made-up viewer and what it did.
 *
 * @param rank of its plan
 * @param ratings and {@code plays} of titles that its plan opens
 */
record SyntheticViewer(int number, int rank, String avatar, List<Rating> ratings, List<Play> plays) {
    SyntheticViewer {
        ratings = List.copyOf(ratings);
        plays = List.copyOf(plays);
    }

    record Rating(UUID title, int stars, Instant at) {}

    /** @param kind PLAY or FINISH */
    record Play(UUID title, UUID playable, String kind, Instant at) {}

    String name() {
        return "Viewer %03d".formatted(number);
    }

    String email() {
        return "viewer-%03d@demo.invalid".formatted(number);
    }
}
