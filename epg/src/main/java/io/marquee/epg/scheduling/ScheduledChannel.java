package io.marquee.epg.scheduling;

import io.marquee.epg.ChannelId;
import java.util.List;

/** A channel whose schedule is drawn up here. */
record ScheduledChannel(ChannelId id, String externalId, String group, List<String> genres) {}
