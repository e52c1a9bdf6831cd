package io.marquee.epg.export;

import io.marquee.epg.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * A channel as others get it.
 *
 * @param guideId what guide and playlist both call it
 * @param logoPath path of its logo in the portal
 * @param streamUrl an outside address; null if it is watched in the portal
 */
record ExportedChannel(
        ChannelId id,
        String guideId,
        int number,
        String name,
        String group,
        String logoPath,
        @Nullable String streamUrl) {}
