package io.marquee.playback.media;

import java.time.Duration;

/**
 * What a manifest is composed for: a film or an episode.
 *
 * @param name as the viewer reads it, any text
 * @param length running time, at least a millisecond and at most a day; parts of a millisecond are dropped
 */
public record Feature(String name, Duration length) {

    private static final Duration LONGEST = Duration.ofDays(1);

    public Feature {
        if (length.toMillis() < 1 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A feature lasts from a millisecond to a day, not " + length);
        }
        length = Duration.ofMillis(length.toMillis());
    }
}
