package io.marquee.epg.scheduling;

import java.util.List;
import java.util.function.Predicate;

/** Which programmes suit a channel. */
final class Pool {
    /** With fewer a channel would repeat itself within a day. */
    private static final int ENOUGH = 10;

    /** What family channels show, everybody may see. */
    private static final String FAMILY_GROUP = "Family";

    private static final int FAMILY_MATURITY = 6;

    private Pool() {}

    /**
     * Those led by one of the channel's genres; where they are few, those that have one at all; where even they are
     * few, everything.
     */
    static List<Programme> of(ScheduledChannel channel, List<Programme> catalogue) {
        List<Programme> allowed = catalogue.stream()
                .filter(programme -> !channel.group().equals(FAMILY_GROUP) || programme.maturity() <= FAMILY_MATURITY)
                .toList();
        List<Programme> led = only(allowed, programme -> channel.genres().contains(programme.leadingGenre()));
        if (led.size() >= ENOUGH) {
            return led;
        }
        List<Programme> touched =
                only(allowed, programme -> programme.genres().stream().anyMatch(channel.genres()::contains));
        return touched.size() >= ENOUGH ? touched : allowed;
    }

    private static List<Programme> only(List<Programme> programmes, Predicate<Programme> test) {
        return programmes.stream().filter(test).toList();
    }
}
