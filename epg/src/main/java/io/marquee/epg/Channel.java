package io.marquee.epg;

import java.io.Serializable;

/**
 * A linear channel.
 *
 * @param number its place in the lineup, as keyed on a remote control
 * @param requiredTier lowest plan rank that opens it
 * @param locked whether the audience's tier is below it
 * @param logoUrl path of its logo
 * @param catchUpHours how long after its end a broadcast can be watched; 0 for not at all, however late
 */
public record Channel(
        ChannelId id,
        int number,
        String name,
        String group,
        int requiredTier,
        boolean locked,
        String logoUrl,
        boolean favourite,
        int catchUpHours)
        implements Serializable {
    /** The same channel as one of the viewer's favourites. */
    public Channel starred() {
        return new Channel(id, number, name, group, requiredTier, locked, logoUrl, true, catchUpHours);
    }

    /** The same channel as an account of this tier sees it. */
    Channel seenBy(int tier) {
        return new Channel(
                id, number, name, group, requiredTier, requiredTier > tier, logoUrl, favourite, catchUpHours);
    }
}
