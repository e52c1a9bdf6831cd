package io.marquee.playback.media;

import java.time.Instant;

/**
 * What a channel shows in {@code [start, stop)}; parts of a second are dropped.
 *
 * @param name as the viewer reads it, any text
 * @param withheld whether the station's pause is to be shown in its place
 */
public record Showing(Instant start, Instant stop, String name, boolean withheld) {

    public Showing {
        if (!stop.isAfter(start)) {
            throw new IllegalArgumentException("a showing ends after its start: " + start + " to " + stop);
        }
    }

    /** Of {@code start}, counted from the epoch. */
    long from() {
        return start.getEpochSecond();
    }

    /** Of {@code stop}, counted from the epoch. */
    long to() {
        return stop.getEpochSecond();
    }
}
