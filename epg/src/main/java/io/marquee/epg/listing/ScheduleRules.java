package io.marquee.epg.listing;

import java.util.List;

/** Makes a schedule of what a listing says of one channel. */
public final class ScheduleRules {
    private ScheduleRules() {}

    /** Settles the programmes of one channel, in any order. */
    public static Settled settle(List<ListedProgramme> programmes) {
        return new Settled(List.of(), List.of());
    }
}
