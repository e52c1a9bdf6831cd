package io.marquee.epg;

import java.io.Serializable;

/** A broadcast that a search found, and where it is shown. */
public record FoundBroadcast(ChannelId channelId, Broadcast broadcast) implements Serializable {}
