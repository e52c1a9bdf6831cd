package io.marquee.epg.source;

import io.marquee.epg.ChannelId;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Listings that feed a channel.
 *
 * @param guideId what the source calls its channel
 * @param timeShift added to the source's own
 * @param priority overrides the source's; null for that one
 * @param score how sure the method is, in [0, 1]
 * @param confirmed whether imports use it
 */
public record GuideMapping(
        UUID id,
        GuideSourceId source,
        String guideId,
        ChannelId channel,
        Duration timeShift,
        @Nullable Integer priority,
        MappingMethod method,
        double score,
        boolean confirmed) {}
