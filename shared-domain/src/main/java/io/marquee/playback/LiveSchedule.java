package io.marquee.playback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What channels show; the guide knows it. */
public interface LiveSchedule {

    /**
     * One broadcast, in {@code [start, stop)}.
     *
     * @param name as the viewer reads it
     * @param age from which it may be seen; 99 where it is unrated
     */
    record Aired(Instant start, Instant stop, String name, int age) {}

    /** What the channel shows at any time of {@code [from, to)}, by start and without overlaps. */
    List<Aired> between(UUID channel, Instant from, Instant to);

    /** The broadcast; empty if there is none such. */
    Optional<Aired> broadcast(UUID broadcast);
}
