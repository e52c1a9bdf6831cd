package io.marquee.epg.source;

import io.marquee.epg.ChannelId;

/**
 * A channel that listings may belong to.
 *
 * @param score in [0, 1]
 */
public record Proposal(ChannelId channel, MappingMethod method, double score) {
    /** Whether it is used without anybody having looked. */
    public boolean certain() {
        return method != MappingMethod.SIMILARITY;
    }
}
