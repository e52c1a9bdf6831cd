package io.marquee.epg.importing;

import io.marquee.epg.TimeSlot;
import java.util.UUID;

/**
 * An airing that a source lists for a channel, its time settled and shifted.
 *
 * @param programme what is shown, as it is kept
 * @param identity what stays of it when it is reworded
 */
record Listing(TimeSlot slot, UUID programme, String identity, AiringMarks marks) {
    Listing at(TimeSlot other) {
        return new Listing(other, programme, identity, marks);
    }
}
