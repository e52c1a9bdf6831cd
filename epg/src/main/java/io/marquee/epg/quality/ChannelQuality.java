package io.marquee.epg.quality;

import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.source.GuideSourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one channel's coming days.
 *
 * @param broadcasts in the days that are looked at
 * @param gaps the longest first, at most a few; those after the last broadcast count
 * @param missing how long nothing is scheduled, in all
 * @param undescribed broadcasts without a description
 * @param overlapping listings of the last import that were cut or dropped
 * @param jumps gaps of just an hour where clocks change
 * @param source that feeds it first; null if none does
 * @param staleSince when its source was last taken, where that is too long ago
 */
public record ChannelQuality(
        ChannelId channel,
        int number,
        String name,
        int broadcasts,
        List<TimeSlot> gaps,
        int gapCount,
        Duration missing,
        int undescribed,
        int overlapping,
        List<TimeSlot> jumps,
        @Nullable GuideSourceId source,
        @Nullable String sourceName,
        @Nullable Instant staleSince) {
    public ChannelQuality {
        gaps = List.copyOf(gaps);
        jumps = List.copyOf(jumps);
    }

    /**
     * From 0 to 100: what is missing costs as much as its share of the time, at most 60; descriptions that are missing at
     * most 20; overlaps, jumps and a stale source 5 to 10 each. A channel without listings has 0.
     */
    public int score() {
        if (broadcasts == 0) {
            return 0;
        }
        double empty = Math.min(1, missing.toMinutes() / (double) GuideQuality.AHEAD.toMinutes());
        double lost = 60 * Math.sqrt(empty)
                + 20.0 * undescribed / broadcasts
                + (overlapping > 0 ? 5 : 0)
                + (jumps.isEmpty() ? 0 : 5)
                + (staleSince == null ? 0 : 10);
        return Math.clamp(Math.round(100 - lost), 0, 100);
    }
}
