package io.marquee.epg.importing;

import io.marquee.epg.TimeSlot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast as it stands in the schedule.
 *
 * @param source which source listed it; null if none did
 * @param priority its source's for the channel; the lower number is shown
 * @param byHand whether a person put it there
 */
record Standing(
        UUID id,
        TimeSlot slot,
        UUID programme,
        String identity,
        AiringMarks marks,
        @Nullable UUID source,
        int priority,
        boolean byHand) {
    boolean shows(Listing listing, UUID bySource) {
        return slot.equals(listing.slot())
                && programme.equals(listing.programme())
                && marks.equals(listing.marks())
                && bySource.equals(source);
    }
}
