package io.marquee.epg.channel;

import io.marquee.epg.ChannelId;

/**
 * A channel as staff edit it.
 *
 * @param version counts its edits
 * @param logoUrl path of its logo
 * @param pictured whether its logo was uploaded; else it is drawn
 */
public record EditableChannel(ChannelId id, int version, ChannelDraft draft, String logoUrl, boolean pictured) {

    public String name() {
        return draft.name();
    }

    public int number() {
        return draft.number();
    }
}
