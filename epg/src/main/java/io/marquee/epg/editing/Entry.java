package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;

/** One broadcast as it stands on the sheet that staff edit. */
public record Entry(BroadcastId id, ChannelId channel, TimeSlot slot, Showing showing) {
    /** What viewers read. */
    public String name() {
        return showing.content().name();
    }

    public Instant start() {
        return slot.start();
    }

    public Instant stop() {
        return slot.stop();
    }

    /** The same, as long as it is, from another moment on. */
    Entry at(Instant start) {
        return new Entry(id, channel, new TimeSlot(start, start.plus(slot.length())), showing);
    }

    Entry later(Duration by) {
        return at(start().plus(by));
    }

    Entry on(ChannelId other) {
        return new Entry(id, other, slot, showing);
    }

    Entry within(TimeSlot other) {
        return new Entry(id, channel, other, showing);
    }

    Entry as(Showing other) {
        return new Entry(id, channel, slot, other);
    }

    /** Whether both cannot be shown. */
    boolean isInTheWayOf(Entry other) {
        return !id.equals(other.id)
                && channel.equals(other.channel)
                && start().isBefore(other.stop())
                && other.start().isBefore(stop());
    }
}
