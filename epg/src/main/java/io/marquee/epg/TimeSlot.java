package io.marquee.epg;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** A stretch of time, half-open: {@code [start, stop)}. Its stop is the start of what follows. */
public record TimeSlot(Instant start, Instant stop) implements Serializable {
    public TimeSlot {
        if (!stop.isAfter(start)) {
            throw new IllegalArgumentException("a slot that stops after its start expected: " + start + " to " + stop);
        }
    }

    /** Whether the moment lies in it; the stop does not. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(stop);
    }

    @JsonIgnore
    public Duration length() {
        return Duration.between(start, stop);
    }

    /** How much of it has passed at the moment, in [0, 1]. */
    public double progress(Instant moment) {
        double share = (double) Duration.between(start, moment).toSeconds() / length().toSeconds();
        return Math.clamp(share, 0, 1);
    }
}
