package io.marquee.epg.source;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When a source is fetched again: spread by a tenth, so that sources do not meet, and later the more often it failed. */
final class RefreshRhythm {
    private static final Duration FIRST_RETRY = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 9;

    private RefreshRhythm() {}

    /** After a success. */
    static Optional<Instant> next(Instant now, @Nullable Duration refresh, RandomGenerator random) {
        return Optional.ofNullable(refresh).map(pause -> now.plus(spread(pause, random)));
    }

    /**
     * After a failure: in five minutes, then ten, twenty ..., never later than after a day or the usual pause.
     *
     * @param failures in a row, this one included
     */
    static Optional<Instant> retry(Instant now, @Nullable Duration refresh, int failures, RandomGenerator random) {
        return Optional.ofNullable(refresh).map(pause -> {
            Duration backOff = FIRST_RETRY.multipliedBy(1L << Math.clamp(failures - 1L, 0, MOST_DOUBLINGS));
            Duration longest = pause.compareTo(Duration.ofDays(1)) < 0 ? pause : Duration.ofDays(1);
            return now.plus(spread(backOff.compareTo(longest) < 0 ? backOff : longest, random));
        });
    }

    private static Duration spread(Duration pause, RandomGenerator random) {
        return Duration.ofMillis(Math.round(pause.toMillis() * random.nextDouble(0.9, 1.1)));
    }
}
