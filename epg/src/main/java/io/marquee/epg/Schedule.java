package io.marquee.epg;

import java.io.Serializable;
import java.util.List;

/** The broadcasts of one channel that touch a stretch of time, in order; they never overlap. */
public record Schedule(Channel channel, List<Broadcast> broadcasts) implements Serializable {
    public Schedule {
        broadcasts = List.copyOf(broadcasts);
    }
}
