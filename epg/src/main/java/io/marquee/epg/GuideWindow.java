package io.marquee.epg;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Schedules of some channels over {@code [from, to)}.
 *
 * @param channels by number; a channel without broadcasts there has an empty schedule
 * @param channelCount of the whole lineup
 */
public record GuideWindow(Instant from, Instant to, List<Schedule> channels, int channelCount) implements Serializable {
    public GuideWindow {
        channels = List.copyOf(channels);
    }
}
