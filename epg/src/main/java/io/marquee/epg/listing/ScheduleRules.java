package io.marquee.epg.listing;

import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a schedule of what a listing says of one channel. Its rules, in this order:
 *
 * <ol>
 *   <li>A start always stands.
 *   <li>A stop that is not after its start is not believed, and counts as missing.
 *   <li>What would run for more than 24 hours stops after 24.
 *   <li>Of several with one start, one that says its stop goes before one that does not, then the one that stands
 *       later in the listing: listings are mended by adding to them. What repeats another word for word is dropped
 *       first.
 *   <li>A missing stop is the next start within 24 hours; but where the listing gives a length and the next start is
 *       more than twice as far away, the end of that length. Without either, the programme is left out.
 *   <li>What still runs when another starts is cut there, and is not taken up again after it.
 * </ol>
 */
public final class ScheduleRules {
    /** Longer than this nothing runs. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private final List<ListingProblem> problems = new ArrayList<>();

    private ScheduleRules() {}

    /** Settles the programmes of one channel, in any order; the same for every order in which they are given. */
    public static Settled settle(List<ListedProgramme> programmes) {
        var rules = new ScheduleRules();
        List<Settled.Airing> airings = rules.airings(rules.oneForEachStart(rules.believable(programmes)));
        rules.problems.sort(Comparator.comparingInt(ListingProblem::line).thenComparingInt(ListingProblem::column));
        return new Settled(airings, rules.problems);
    }

    private record Claim(Instant start, @Nullable Instant stop, ListedProgramme programme) {
        boolean repeats(Claim other) {
            return programme.details().equals(other.programme.details())
                    && programme.airing().equals(other.programme.airing())
                    && (stop == null ? other.stop == null : stop.equals(other.stop));
        }
    }

    private List<Claim> believable(List<ListedProgramme> programmes) {
        List<ListedProgramme> sorted = new ArrayList<>(programmes);
        sorted.sort(Comparator.comparing(ListedProgramme::start)
                .thenComparingInt(ListedProgramme::line)
                .thenComparingInt(ListedProgramme::column));
        return sorted.stream().map(this::believable).toList();
    }

    private Claim believable(ListedProgramme programme) {
        Instant start = programme.start();
        Instant stop = programme.stop();
        if (stop == null) {
            return new Claim(start, null, programme);
        }
        if (!stop.isAfter(start)) {
            report(programme, "says that it stops at " + stop + ", not after its start; the stop was not believed");
            return new Claim(start, null, programme);
        }
        if (stop.isAfter(start.plus(LONGEST))) {
            report(programme, "says that it runs until " + stop + "; it was cut after 24 hours");
            return new Claim(start, start.plus(LONGEST), programme);
        }
        return new Claim(start, stop, programme);
    }

    private List<Claim> oneForEachStart(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            Claim last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || !last.start.equals(claim.start)) {
                kept.add(claim);
            } else if (claim.repeats(last)) {
                report(claim.programme, "was left out: it repeats line " + last.programme.line());
            } else if (claim.stop == null && last.stop != null) {
                report(claim.programme, "was left out: " + named(last) + " starts at the same time");
            } else {
                report(last.programme, "was left out: " + named(claim) + " starts at the same time");
                kept.set(kept.size() - 1, claim);
            }
        }
        return kept;
    }

    private List<Settled.Airing> airings(List<Claim> claims) {
        List<Settled.Airing> airings = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Claim next = i + 1 < claims.size() ? claims.get(i + 1) : null;
            Instant stop = claim.stop == null ? inferred(claim, next) : claim.stop;
            if (stop == null) {
                report(
                        claim.programme,
                        "was left out: it says no stop and no length, and nothing follows within a day");
                continue;
            }
            if (next != null && stop.isAfter(next.start)) {
                if (claim.stop != null) {
                    report(claim.programme, "was cut at " + next.start + ", where " + named(next) + " starts");
                }
                stop = next.start;
            }
            airings.add(new Settled.Airing(new TimeSlot(claim.start, stop), claim.programme));
        }
        return airings;
    }

    private @Nullable Instant inferred(Claim claim, @Nullable Claim next) {
        Duration length = claim.programme.details().length();
        Instant follows = next == null || next.start.isAfter(claim.start.plus(LONGEST)) ? null : next.start;
        if (length != null && length.compareTo(LONGEST) <= 0) {
            Instant doubled = claim.start.plus(length.multipliedBy(2));
            if (follows == null || follows.isAfter(doubled)) {
                return told(claim, claim.start.plus(length), "the end of its length");
            }
        }
        return follows == null ? null : told(claim, follows, "the start of what follows");
    }

    private Instant told(Claim claim, Instant stop, String source) {
        if (claim.programme.stop() == null) {
            report(claim.programme, "says no stop; " + stop + " was taken, " + source);
        }
        return stop;
    }

    private static String named(Claim claim) {
        return "«" + name(claim.programme) + "» of line " + claim.programme.line();
    }

    private static String name(ListedProgramme programme) {
        return Excerpt.of(programme.details().titles().getFirst().text());
    }

    private void report(ListedProgramme programme, String what) {
        problems.add(new ListingProblem(
                programme.line(),
                programme.column(),
                "«" + name(programme) + "» on " + Excerpt.of(programme.channel()) + " at " + programme.start() + " "
                        + what));
    }
}
