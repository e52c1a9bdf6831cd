package io.marquee.epg.editing;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Content to be placed, and how long it is.
 *
 * @param programme of this content, if there is one already
 */
public record Piece(
        Content content, Duration length, @Nullable UUID programme) {
    /** The longest that a broadcast may be. */
    public static final Duration LONGEST = Duration.ofHours(24);

    /** Of content that may be new. */
    public static Piece of(Content content, Duration length) {
        return new Piece(content, length, null);
    }

    public Piece {
        check(length);
    }

    static void check(Duration length) {
        if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("length: up to 24 hours expected: " + length);
        }
    }
}
