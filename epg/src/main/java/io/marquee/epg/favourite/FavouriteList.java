package io.marquee.epg.favourite;

import io.marquee.epg.ChannelId;
import java.io.Serializable;
import java.util.List;

/**
 * Some channels in the order of the profile's own choice.
 *
 * @param main whether it is the one that a channel's star stands for
 */
public record FavouriteList(FavouriteListId id, String name, boolean main, List<ChannelId> channels)
        implements Serializable {
    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 40;

    public FavouriteList {
        channels = List.copyOf(channels);
    }
}
