package io.marquee.epg.channel;

import java.util.List;

/** How an edit of a channel ended. Whatever is not done has written nothing. */
public sealed interface ChannelChange {

    record Done(EditableChannel channel) implements ChannelChange {}

    /** Other channels have what may be had once; one entry for each such field. */
    record Conflict(List<Taken> taken) implements ChannelChange {

        public Conflict {
            taken = List.copyOf(taken);
        }
    }

    /** Somebody else's edit came first. */
    record Overtaken(EditableChannel theirs) implements ChannelChange {}

    /**
     * What another channel has.
     *
     * @param field a component of {@link ChannelDraft}: {@code number} or {@code name}
     */
    record Taken(String field, EditableChannel by) {}
}
