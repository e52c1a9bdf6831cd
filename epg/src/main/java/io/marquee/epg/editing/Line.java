package io.marquee.epg.editing;

import org.jspecify.annotations.Nullable;

/**
 * A broadcast on the board.
 *
 * @param overtaken whether somebody has changed the published one since the draft began with it
 * @param picture path of a wide picture
 * @param poster path of its poster
 */
public record Line(
        Entry entry,
        State state,
        boolean overtaken,
        @Nullable String picture,
        @Nullable String poster) {
    /** How the draft differs from what is published. */
    public enum State {
        PUBLISHED,
        NEW,
        CHANGED
    }
}
