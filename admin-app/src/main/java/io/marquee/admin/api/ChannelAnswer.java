package io.marquee.admin.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.epg.ChannelId;
import io.marquee.epg.channel.EditableChannel;

/**
 * A channel as a program reads it: what it may write, and what it may not.
 *
 * @param version the value of its ETag
 * @param logoUrl path of its logo
 */
record ChannelAnswer(
        ChannelId id,
        int version,
        String logoUrl,
        @JsonUnwrapped ChannelBody body) {

    static ChannelAnswer of(EditableChannel channel) {
        return new ChannelAnswer(channel.id(), channel.version(), channel.logoUrl(), ChannelBody.of(channel.draft()));
    }
}
