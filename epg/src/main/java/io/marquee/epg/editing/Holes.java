package io.marquee.epg.editing;

import io.marquee.epg.TimeSlot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a row of slots leaves empty, and what it has twice. */
final class Holes {
    private Holes() {}

    /**
     * The gaps of a span.
     *
     * @param slots by start
     */
    static List<TimeSlot> gaps(List<TimeSlot> slots, TimeSlot span) {
        List<TimeSlot> gaps = new ArrayList<>();
        Instant at = span.start();
        for (TimeSlot slot : slots) {
            Instant start = earlier(slot.start(), span.stop());
            if (start.isAfter(at)) {
                gaps.add(new TimeSlot(at, start));
            }
            at = later(at, slot.stop());
        }
        if (at.isBefore(span.stop())) {
            gaps.add(new TimeSlot(at, span.stop()));
        }
        return gaps;
    }

    /**
     * Where a slot begins before all that begin earlier have ended.
     *
     * @param slots by start
     */
    static List<TimeSlot> overlaps(List<TimeSlot> slots) {
        List<TimeSlot> overlaps = new ArrayList<>();
        Instant at = Instant.MIN;
        for (TimeSlot slot : slots) {
            if (slot.start().isBefore(at)) {
                overlaps.add(new TimeSlot(slot.start(), earlier(at, slot.stop())));
            }
            at = later(at, slot.stop());
        }
        return overlaps;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
