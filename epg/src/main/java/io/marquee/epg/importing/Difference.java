package io.marquee.epg.importing;

import io.marquee.epg.TimeSlot;
import java.util.List;

/**
 * What is to be done to a channel's schedule so that it shows new listings.
 *
 * @param trimmed what is on the air and must end earlier
 * @param yielded listings that give way to what stands
 */
record Difference(
        List<Listing> added,
        List<Change> changed,
        List<Trim> trimmed,
        List<Standing> removed,
        int unchanged,
        List<Listing> yielded) {
    Difference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        trimmed = List.copyOf(trimmed);
        removed = List.copyOf(removed);
        yielded = List.copyOf(yielded);
    }

    /** A broadcast that keeps its id, and what it becomes. */
    record Change(Standing from, Listing to) {}

    /** A broadcast that stays as it is, but for its end. */
    record Trim(Standing from, TimeSlot slot) {}

    boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && trimmed.isEmpty() && removed.isEmpty();
    }
}
