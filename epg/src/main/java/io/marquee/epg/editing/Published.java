package io.marquee.epg.editing;

import io.marquee.epg.ChannelId;
import java.util.List;
import java.util.Set;

/** What came of publishing. Only {@link Done} has changed anything. */
public sealed interface Published {

    /**
     * Viewers see it.
     *
     * @param broadcasts how many were added, changed and removed
     */
    record Done(int broadcasts, Set<ChannelId> channels) implements Published {
        public Done {
            channels = Set.copyOf(channels);
        }
    }

    /** Somebody else has published these otherwise since the draft of them began; each must be decided. */
    record Overtaken(List<String> names) implements Published {
        public Overtaken {
            names = List.copyOf(names);
        }
    }

    /** What is published now stands in the way; the database has refused. */
    record InTheWay(Entry wanted, Entry obstacle) implements Published {}

    /** The draft would change what has ended. */
    record Over(String name) implements Published {}
}
