package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import org.jspecify.annotations.Nullable;

/**
 * One broadcast before and after.
 *
 * @param before null if it is new
 * @param after null if it is gone
 */
record Change(
        BroadcastId id, @Nullable Entry before, @Nullable Entry after) {
    Change back() {
        return new Change(id, /* before= */ after, /* after= */ before);
    }

    Entry any() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("nothing before and nothing after: " + id);
    }
}
