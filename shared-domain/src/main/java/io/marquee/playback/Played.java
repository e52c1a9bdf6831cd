package io.marquee.playback;

import io.marquee.catalogue.PlayableId;
import java.time.Duration;
import java.util.UUID;

/** What a grant opens. */
public sealed interface Played {

    /**
     * A film or an episode.
     *
     * @param name as the viewer reads it
     * @param length running time
     */
    record Work(PlayableId playable, String name, Duration length) implements Played {}

    /**
     * What a channel shows now, and what comes after it.
     *
     * @param name of the channel
     */
    record Live(UUID channel, String name) implements Played {}

    /** One broadcast of a channel, from its beginning. */
    record Past(UUID channel, UUID broadcast) implements Played {}
}
