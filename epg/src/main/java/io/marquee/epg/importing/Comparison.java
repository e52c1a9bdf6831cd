package io.marquee.epg.importing;

import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares a source's listings of one channel with what stands. What has ended stays; so does what people scheduled, if
 * the source is to respect it, and what a preferred source lists: listings give way to those, whole or in part. All else
 * between the first and the last listing is the listings'. A broadcast is recognised by its programme, else by the
 * identity of its programme, within a day.
 */
final class Comparison {
    private static final long REACH = Duration.ofDays(1).toMillis();

    private final UUID source;
    private final int priority;
    private final boolean keepsHandEdits;
    private final Instant now;

    Comparison(UUID source, int priority, boolean keepsHandEdits, Instant now) {
        this.source = source;
        this.priority = priority;
        this.keepsHandEdits = keepsHandEdits;
        this.now = now;
    }

    /**
     * Compares.
     *
     * @param standing what touches the time from the first to the last listing, in order
     * @param listings in order, without overlaps
     */
    Difference of(List<Standing> standing, List<Listing> listings) {
        List<Standing> fixed = standing.stream().filter(this::isFixed).toList();
        Set<Standing> free = new LinkedHashSet<>(standing);
        fixed.forEach(free::remove);
        List<Listing> wanted = new ArrayList<>();
        List<Listing> yielded = new ArrayList<>();
        int unchanged = 0;
        for (Listing listing : listings) {
            if (fixed.stream().anyMatch(each -> isTheSame(each, listing))) {
                unchanged++;
            } else {
                Optional<Listing> room = beside(fixed, listing);
                room.ifPresentOrElse(wanted::add, () -> yielded.add(listing));
            }
        }
        Map<Listing, Standing> matches = match(wanted, free);
        List<Listing> added = new ArrayList<>();
        List<Difference.Change> changed = new ArrayList<>();
        for (Listing listing : wanted) {
            Standing match = matches.get(listing);
            if (match == null) {
                added.add(listing);
            } else if (match.shows(listing, source)) {
                unchanged++;
            } else {
                changed.add(new Difference.Change(match, listing));
            }
        }
        List<Difference.Trim> trimmed = new ArrayList<>();
        List<Standing> removed = new ArrayList<>();
        for (Standing left : free) {
            clear(left, wanted, trimmed, removed);
        }
        return new Difference(added, changed, trimmed, removed, unchanged, yielded);
    }

    private boolean isFixed(Standing standing) {
        return !standing.slot().stop().isAfter(now)
                || (standing.byHand() && keepsHandEdits)
                || (standing.source() != null && !standing.source().equals(source) && standing.priority() <= priority);
    }

    /** Whether it is the listing, or what was left of it when it made room. */
    private static boolean isTheSame(Standing standing, Listing listing) {
        return standing.programme().equals(listing.programme())
                && !standing.slot().start().isBefore(listing.slot().start())
                && !standing.slot().stop().isAfter(listing.slot().stop());
    }

    /** The longest part of the listing that nothing fixed is in the way of. */
    private static Optional<Listing> beside(List<Standing> fixed, Listing listing) {
        List<TimeSlot> room = List.of(listing.slot());
        for (Standing each : fixed) {
            if (overlap(each.slot(), listing.slot())) {
                room = room.stream()
                        .flatMap(slot -> without(slot, each.slot()).stream())
                        .toList();
            }
        }
        return room.stream().max(Comparator.comparing(TimeSlot::length)).map(listing::at);
    }

    private static List<TimeSlot> without(TimeSlot slot, TimeSlot taken) {
        List<TimeSlot> rest = new ArrayList<>(2);
        if (!overlap(slot, taken)) {
            return List.of(slot);
        }
        if (slot.start().isBefore(taken.start())) {
            rest.add(new TimeSlot(slot.start(), taken.start()));
        }
        if (slot.stop().isAfter(taken.stop())) {
            rest.add(new TimeSlot(taken.stop(), slot.stop()));
        }
        return rest;
    }

    /** Takes what it matches out of the free ones. */
    private static Map<Listing, Standing> match(List<Listing> wanted, Set<Standing> free) {
        Map<Listing, Standing> matches = new HashMap<>();
        match(wanted, free, matches, Standing::programme, Listing::programme, 0);
        match(wanted, free, matches, Standing::programme, Listing::programme, REACH);
        match(wanted, free, matches, Standing::identity, Listing::identity, 0);
        match(wanted, free, matches, Standing::identity, Listing::identity, REACH);
        return matches;
    }

    private static <K> void match(
            List<Listing> wanted,
            Set<Standing> free,
            Map<Listing, Standing> matches,
            Function<Standing, K> ofStanding,
            Function<Listing, K> ofListing,
            long reach) {
        Map<K, List<Standing>> byKey = new HashMap<>();
        free.forEach(each -> byKey.computeIfAbsent(ofStanding.apply(each), _ -> new ArrayList<>(1))
                .add(each));
        for (Listing listing : wanted) {
            List<Standing> candidates = byKey.getOrDefault(ofListing.apply(listing), List.of());
            if (candidates.isEmpty() || matches.containsKey(listing)) {
                continue;
            }
            Standing nearest = nearest(candidates, listing, reach);
            if (nearest != null) {
                matches.put(listing, nearest);
                candidates.remove(nearest);
                free.remove(nearest);
            }
        }
    }

    private static @Nullable Standing nearest(List<Standing> candidates, Listing listing, long reach) {
        return candidates.stream()
                .filter(each -> apart(each, listing) <= reach)
                .min(Comparator.comparingLong(each -> apart(each, listing)))
                .orElse(null);
    }

    private static long apart(Standing standing, Listing listing) {
        return Math.abs(Duration.between(standing.slot().start(), listing.slot().start())
                .toMillis());
    }

    private void clear(Standing left, List<Listing> wanted, List<Difference.Trim> trimmed, List<Standing> removed) {
        Optional<Listing> inTheWay = wanted.stream()
                .filter(listing -> overlap(listing.slot(), left.slot()))
                .findFirst();
        boolean onAir = !left.slot().start().isAfter(now);
        if (onAir
                && inTheWay.isPresent()
                && inTheWay.get().slot().start().isAfter(left.slot().start())) {
            trimmed.add(new Difference.Trim(
                    left,
                    new TimeSlot(left.slot().start(), inTheWay.get().slot().start())));
        } else if (inTheWay.isPresent() || (!onAir && isOurs(left))) {
            removed.add(left);
        }
    }

    /** What this source or the generator put there; what others list may fill the gaps. */
    private boolean isOurs(Standing standing) {
        return standing.source() == null || standing.source().equals(source);
    }

    private static boolean overlap(TimeSlot one, TimeSlot other) {
        return one.start().isBefore(other.stop()) && other.start().isBefore(one.stop());
    }
}
