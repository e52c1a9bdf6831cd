package io.marquee.epg.importing;

import io.marquee.epg.TimeSlot;
import io.marquee.epg.listing.ListedAiring;
import io.marquee.epg.listing.ListedDetails;
import io.marquee.epg.listing.ListedProgramme;
import io.marquee.epg.listing.ListingProblem;
import io.marquee.epg.listing.ScheduleRules;
import io.marquee.epg.listing.Settled;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes one schedule of what the guide channels that feed a channel list. */
final class ChannelListings {
    /** The rules look at times only. */
    private static final ListedDetails NAMELESS =
            ListedDetails.builder().title("-").build();

    private final TreeMap<Instant, Listing> byStart = new TreeMap<>();
    private final List<ListingProblem> problems = new ArrayList<>();
    private int rejected;
    private int undescribed;

    /** Adds a guide channel's listings, moved by the shift, where those added before leave room. */
    void add(String guideId, List<Staged> staged, Duration shift) {
        IdentityHashMap<ListedProgramme, Staged> origin = new IdentityHashMap<>();
        for (Staged each : staged) {
            origin.put(
                    new ListedProgramme(
                            guideId,
                            each.start(),
                            each.stop(),
                            NAMELESS,
                            ListedAiring.PLAIN,
                            each.line(),
                            each.column()),
                    each);
        }
        Settled settled = ScheduleRules.settle(List.copyOf(origin.keySet()));
        problems.addAll(settled.problems());
        rejected += staged.size() - settled.airings().size();
        for (Settled.Airing airing : settled.airings()) {
            Staged each = origin.get(airing.programme());
            if (each != null) {
                var slot = new TimeSlot(
                        airing.slot().start().plus(shift), airing.slot().stop().plus(shift));
                place(new Listing(slot, each.programme(), each.identity(), each.marks()), each.described());
            }
        }
    }

    private void place(Listing listing, boolean described) {
        Map.Entry<Instant, Listing> before = byStart.lowerEntry(listing.slot().stop());
        if (before == null
                || !before.getValue().slot().stop().isAfter(listing.slot().start())) {
            byStart.put(listing.slot().start(), listing);
            if (!described) {
                undescribed++;
            }
        }
    }

    /** In order, without overlaps. */
    List<Listing> inOrder() {
        return List.copyOf(byStart.values());
    }

    List<ListingProblem> problems() {
        return problems;
    }

    /** How many found no place. */
    int rejected() {
        return rejected;
    }

    int undescribed() {
        return undescribed;
    }
}
