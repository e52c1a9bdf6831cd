package io.marquee.epg.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final UUID OURS = UUID.randomUUID();
    private static final UUID OTHERS = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void theSameListingsChangeNothing() {
        List<Listing> listings = List.of(listing("News", 60, 90), listing("Film", 90, 200));

        Difference difference = compare(standing(listings, OURS), listings);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.unchanged()).isEqualTo(2);
    }

    @Test
    void whatOnlyMovesKeepsItsId() {
        Standing film = standing(listing("Film", 60, 160), OURS, 100, false);

        Difference difference = compare(List.of(film), List.of(listing("News", 60, 75), listing("Film", 75, 175)));

        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.from().id()).isEqualTo(film.id());
            assertThat(change.to().slot().start()).isEqualTo(at(75));
        });
        assertThat(difference.added()).extracting(Listing::identity).containsExactly("News");
        assertThat(difference.removed()).isEmpty();
    }

    @Test
    void aRewordedProgrammeKeepsItsId() {
        Standing film = standing(listing("Film", 60, 160), OURS, 100, false);
        var reworded = new Listing(film.slot(), UUID.randomUUID(), "Film", AiringMarks.NONE);

        Difference difference = compare(List.of(film), List.of(reworded));

        assertThat(difference.changed()).hasSize(1);
        assertThat(difference.added()).isEmpty();
    }

    @Test
    void thePastStaysWhateverTheFileSaysOfIt() {
        Standing past = standing(listing("Past", -120, -60), OURS, 100, false);

        Difference difference = compare(List.of(past), List.of(listing("Other", -120, -30), listing("News", 60, 90)));

        assertThat(difference.removed()).isEmpty();
        assertThat(difference.added())
                .extracting(Listing::slot)
                .containsExactly(new TimeSlot(at(-60), at(-30)), new TimeSlot(at(60), at(90)));
    }

    @Test
    void whatPeopleScheduledStaysAndListingsMakeRoom() {
        Standing special = standing(listing("Special", 90, 120), null, 1000, true);

        Difference difference = compare(List.of(special), List.of(listing("Film", 60, 110), listing("News", 110, 118)));

        assertThat(difference.added())
                .singleElement()
                .satisfies(film -> assertThat(film.slot()).isEqualTo(new TimeSlot(at(60), at(90))));
        assertThat(difference.yielded()).extracting(Listing::identity).containsExactly("News");
        assertThat(difference.removed()).isEmpty();
    }

    @Test
    void aPreferredSourceIsInTheWayAndALesserOneGivesWay() {
        Standing preferred = standing(listing("Preferred", 60, 90), OTHERS, 50, false);
        Standing lesser = standing(listing("Lesser", 90, 120), OTHERS, 200, false);
        Standing inAGap = standing(listing("In a gap", 130, 140), OTHERS, 200, false);

        Difference difference = compare(
                List.of(preferred, lesser, inAGap), List.of(listing("Mine", 60, 120), listing("Late", 150, 160)));

        assertThat(difference.removed()).containsExactly(lesser);
        assertThat(difference.added())
                .extracting(Listing::slot)
                .containsExactly(new TimeSlot(at(90), at(120)), new TimeSlot(at(150), at(160)));
    }

    @Test
    void whatIsOnTheAirEndsWhereTheNextBegins() {
        Standing onAir = standing(listing("On air", -30, 60), OURS, 100, false);

        Difference difference = compare(List.of(onAir), List.of(listing("Breaking", 10, 40)));

        assertThat(difference.trimmed())
                .singleElement()
                .satisfies(trim -> assertThat(trim.slot()).isEqualTo(new TimeSlot(at(-30), at(10))));
        assertThat(difference.removed()).isEmpty();
    }

    /** Whatever stands and whatever is listed: the outcome has no overlaps, and a second comparison finds nothing to do. */
    @Test
    void noOutcomeOverlapsAndTheSecondTimeNothingIsToBeDone() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new SplittableRandom(seed);
            List<Standing> before = schedule(random).stream()
                    .map(each -> standing(
                            each,
                            random.nextBoolean() ? OURS : random.nextBoolean() ? OTHERS : null,
                            random.nextBoolean() ? 50 : 200,
                            random.nextInt(6) == 0))
                    .toList();
            List<Listing> listings = schedule(random);

            List<Standing> after = apply(before, compare(before, listings));

            assertThat(overlapping(after)).as("seed %d", seed).isEmpty();
            Difference again = compare(after, listings);
            assertThat(again.isEmpty()).as("seed %d: %s", seed, again).isTrue();
            assertThat(after)
                    .as("seed %d", seed)
                    .containsAll(before.stream()
                            .filter(each -> !each.slot().stop().isAfter(NOON))
                            .toList());
        }
    }

    private static Difference compare(List<Standing> standing, List<Listing> listings) {
        return new Comparison(OURS, 100, true, NOON).of(standing, listings);
    }

    private static List<Standing> apply(List<Standing> before, Difference difference) {
        List<Standing> after = new ArrayList<>(before);
        after.removeAll(difference.removed());
        difference.trimmed().forEach(trim -> {
            Standing from = trim.from();
            after.remove(from);
            after.add(new Standing(
                    from.id(),
                    trim.slot(),
                    from.programme(),
                    from.identity(),
                    from.marks(),
                    from.source(),
                    from.priority(),
                    from.byHand()));
        });
        difference.changed().forEach(change -> {
            after.remove(change.from());
            after.add(new Standing(
                    change.from().id(),
                    change.to().slot(),
                    change.to().programme(),
                    change.to().identity(),
                    change.to().marks(),
                    OURS,
                    100,
                    false));
        });
        difference.added().forEach(listing -> after.add(standing(listing, OURS, 100, false)));
        after.sort(Comparator.comparing(each -> each.slot().start()));
        return after;
    }

    private static List<Standing> overlapping(List<Standing> schedule) {
        return Stream.iterate(1, i -> i < schedule.size(), i -> i + 1)
                .filter(i -> schedule.get(i - 1)
                        .slot()
                        .stop()
                        .isAfter(schedule.get(i).slot().start()))
                .map(schedule::get)
                .toList();
    }

    private static List<Listing> schedule(SplittableRandom random) {
        List<Listing> schedule = new ArrayList<>();
        int minute = -random.nextInt(300);
        for (int i = random.nextInt(12); i >= 0; i--) {
            int start = minute + (random.nextBoolean() ? 0 : random.nextInt(60));
            minute = start + 5 * (1 + random.nextInt(20));
            schedule.add(listing("Programme " + random.nextInt(6), start, minute));
        }
        return schedule;
    }

    private static List<Standing> standing(List<Listing> listings, UUID source) {
        return listings.stream().map(each -> standing(each, source, 100, false)).toList();
    }

    private static Standing standing(Listing listing, @Nullable UUID source, int priority, boolean byHand) {
        return new Standing(
                UUID.randomUUID(),
                listing.slot(),
                listing.programme(),
                listing.identity(),
                listing.marks(),
                source,
                priority,
                byHand);
    }

    private static Listing listing(String name, int start, int stop) {
        return new Listing(
                new TimeSlot(at(start), at(stop)),
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                AiringMarks.NONE);
    }

    private static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }
}
