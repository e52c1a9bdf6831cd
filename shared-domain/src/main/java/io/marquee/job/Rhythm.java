package io.marquee.job;

import java.time.Duration;
import java.time.LocalTime;

/** How often recurring work comes round. */
public sealed interface Rhythm {

    /** When the process starts, and this long after each run. */
    record Every(Duration pause) implements Rhythm {}

    /** Once a day at this time, UTC. */
    record DailyAt(LocalTime time) implements Rhythm {}
}
