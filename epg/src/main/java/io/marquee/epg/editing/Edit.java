package io.marquee.epg.editing;

import java.util.List;

/** What came of a command. Only {@link Done} has changed anything. */
public sealed interface Edit {

    /**
     * It stands in the draft, or is published.
     *
     * @param changed how many broadcasts
     * @param leftOut those for which there was no room
     */
    record Done(int changed, List<Entry> leftOut) implements Edit {
        public Done {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Another broadcast stands where this one was to go. */
    record InTheWay(Entry wanted, Entry obstacle) implements Edit {}

    /** What has begun keeps its start and its channel, what has ended everything; nothing new begins in the past. */
    record Begun(Entry entry) implements Edit {}

    /** Somebody has changed this one in the meantime. */
    record Overtaken(Entry entry) implements Edit {}
}
