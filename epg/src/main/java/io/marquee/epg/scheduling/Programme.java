package io.marquee.epg.scheduling;

import io.marquee.catalogue.TitleId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a channel may show: a film, or a series whose episodes take turns.
 *
 * @param leadingGenre code of the first genre
 * @param category name of the leading genre
 * @param maturity age from which it may be watched
 * @param parts a film's one part, or the episodes in order
 */
public record Programme(
        TitleId title,
        String name,
        String leadingGenre,
        List<String> genres,
        @Nullable String category,
        int maturity,
        List<Part> parts) {
    public Programme {
        genres = List.copyOf(genres);
        parts = List.copyOf(parts);
    }

    /** What goes into one slot. */
    public record Part(@Nullable String subtitle, String description, Duration runtime) {
        private static final Duration SHORT = Duration.ofMinutes(20);

        /** Whether it is too short to be shown alone. */
        boolean isShort() {
            return runtime.compareTo(SHORT) < 0;
        }
    }
}
