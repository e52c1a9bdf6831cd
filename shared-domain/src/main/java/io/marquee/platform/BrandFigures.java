package io.marquee.platform;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How large a brand is, and how lively.
 *
 * @param titles those published
 * @param plays begun in the last seven days
 * @param lateChannels whose schedule ends within a day
 * @param failedJobs of the last day
 * @param plans the names of what it sells, the lowest first
 * @param lastActivity when somebody last watched there, or its staff last changed something; null for never
 */
public record BrandFigures(
        int titles,
        int channels,
        int accounts,
        int plays,
        int lateChannels,
        int failedJobs,
        List<String> plans,
        @Nullable Instant lastActivity) {

    public BrandFigures {
        plans = List.copyOf(plans);
    }
}
