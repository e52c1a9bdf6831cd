package io.marquee.epg;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The channels of a tenant, by number. */
public record Lineup(List<Channel> channels) implements Serializable {
    public Lineup {
        channels = List.copyOf(channels);
    }

    /** The channel of this id, if the lineup has it. */
    public Optional<Channel> find(ChannelId id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /** At most {@code limit} channels from the given place on. */
    Lineup part(int offset, int limit) {
        return new Lineup(channels.stream().skip(offset).limit(limit).toList());
    }

    /** Those of these that it has. */
    Lineup only(Set<ChannelId> ids) {
        return new Lineup(
                channels.stream().filter(channel -> ids.contains(channel.id())).toList());
    }

    Lineup seenBy(int tier) {
        return new Lineup(channels.stream().map(channel -> channel.seenBy(tier)).toList());
    }
}
