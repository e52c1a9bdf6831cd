package io.marquee.epg.listing;

import io.marquee.epg.TimeSlot;
import java.util.List;

/**
 * A schedule of one channel that can stand: in order of time, without overlaps, none longer than 24 hours.
 *
 * @param problems what was left out, cut or guessed for it
 */
public record Settled(List<Airing> airings, List<ListingProblem> problems) {
    public Settled {
        airings = List.copyOf(airings);
        problems = List.copyOf(problems);
    }

    /**
     * One airing with the time that it was given.
     *
     * @param programme as listed; its own times are not to be used any more
     */
    public record Airing(TimeSlot slot, ListedProgramme programme) {}
}
