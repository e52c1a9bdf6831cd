package io.marquee.epg.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScheduleRulesTest {
    private static final Instant NOON = Instant.parse("2026-08-22T12:00:00Z");

    @Test
    void aScheduleThatStandsStaysAsItIs() {
        Settled settled = settle(listed(1, 0, 60, "a"), listed(2, 60, 90, "b"), listed(3, 120, 180, "c"));

        assertThat(told(settled)).containsExactly("a 0-60", "b 60-90", "c 120-180");
        assertThat(settled.problems()).isEmpty();
    }

    @Test
    void aMissingStopIsTheNextStart() {
        Settled settled = settle(listed(1, 0, null, "a"), listed(2, 45, null, "b"), listed(3, 100, 130, "c"));

        assertThat(told(settled)).containsExactly("a 0-45", "b 45-100", "c 100-130");
        assertThat(settled.problems()).extracting(ListingProblem::line).containsExactly(1, 2);
    }

    @Test
    void aLengthSaysTheStopWhereNothingFollowsSoon() {
        Settled settled = settle(
                listed(1, 0, 30, "last of the day", 50),
                listed(2, 30, null, "film", 90),
                listed(3, 400, null, "news", 20));

        assertThat(told(settled)).containsExactly("last of the day 0-30", "film 30-120", "news 400-420");
    }

    @Test
    void whatHasNeitherStopNorLengthNorSuccessorIsLeftOut() {
        Settled settled = settle(listed(1, 0, 60, "a"), listed(2, 60, null, "b"), listed(3, 60 + 25 * 60, null, "c"));

        assertThat(told(settled)).containsExactly("a 0-60");
        assertThat(settled.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.reason()).contains("was left out"));
    }

    @Test
    void whatStartsLaterCutsWhatStillRuns() {
        Settled settled = settle(listed(1, 0, 240, "film"), listed(2, 60, 90, "flash"), listed(3, 100, 120, "c"));

        assertThat(told(settled)).containsExactly("film 0-60", "flash 60-90", "c 100-120");
        assertThat(settled.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.reason()).contains("«flash» of line 2");
        });
    }

    @Test
    void repetitionsAreLeftOut() {
        Settled settled = settle(listed(1, 0, 60, "a"), listed(7, 0, 60, "a"));

        assertThat(told(settled)).containsExactly("a 0-60");
        assertThat(settled.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.reason()).contains("repeats line 1");
        });
    }

    @Test
    void ofTwoWithOneStartTheLaterInTheListingCounts() {
        assertThat(told(settle(listed(1, 0, 60, "planned"), listed(9, 0, 50, "changed"))))
                .containsExactly("changed 0-50");
        assertThat(told(settle(listed(1, 0, 60, "sure"), listed(9, 0, null, "unsure"))))
                .containsExactly("sure 0-60");
        assertThat(told(settle(listed(1, 0, 0, "empty"), listed(9, 0, 30, "full"))))
                .containsExactly("full 0-30");
    }

    @Test
    void lengthsOfNothingOrLessAreNotBelieved() {
        Settled settled = settle(listed(1, 0, 0, "none"), listed(2, 30, 10, "less"), listed(3, 60, 90, "c"));

        assertThat(told(settled)).containsExactly("none 0-30", "less 30-60", "c 60-90");
        assertThat(settled.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.reason()).contains("not believed"));
    }

    @Test
    void nothingRunsLongerThanADay() {
        Settled settled = settle(listed(1, 0, 3000, "forever"));

        assertThat(told(settled)).containsExactly("forever 0-1440");
        assertThat(settled.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("24 hours"));
    }

    @Test
    void anyListBecomesAScheduleWithoutOverlaps() {
        for (long seed = 0; seed < 20_000; seed++) {
            List<ListedProgramme> programmes = anyList(new SplittableRandom(seed));

            Settled settled = ScheduleRules.settle(programmes);

            String which = "seed " + seed;
            Set<Instant> starts = new HashSet<>();
            programmes.forEach(programme -> starts.add(programme.start()));
            Instant free = Instant.MIN;
            for (Settled.Airing airing : settled.airings()) {
                assertThat(airing.slot().start())
                        .as(which)
                        .isAfterOrEqualTo(free)
                        .isIn(starts);
                assertThat(airing.slot().start())
                        .as(which)
                        .isEqualTo(airing.programme().start());
                assertThat(airing.slot().length()).as(which).isPositive().isLessThanOrEqualTo(ScheduleRules.LONGEST);
                free = airing.slot().stop();
            }
            everyChangeIsTold(programmes, settled, which);
            List<ListedProgramme> shuffled = new ArrayList<>(programmes);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ScheduleRules.settle(shuffled)).as(which).isEqualTo(settled);
            Settled again = ScheduleRules.settle(
                    settled.airings().stream().map(ScheduleRulesTest::relisted).toList());
            assertThat(again.problems()).as(which).isEmpty();
            assertThat(told(again)).as(which).isEqualTo(told(settled));
        }
    }

    private static void everyChangeIsTold(List<ListedProgramme> programmes, Settled settled, String which) {
        Set<Integer> told = new HashSet<>();
        settled.problems().forEach(problem -> told.add(problem.line()));
        for (ListedProgramme programme : programmes) {
            boolean asListed = settled.airings().stream()
                    .anyMatch(airing -> airing.programme().equals(programme)
                            && airing.slot().stop().equals(programme.stop()));
            assertThat(asListed || told.contains(programme.line())).as(which).isTrue();
        }
    }

    /** Few starts, so that they meet; stops before, at, after, far after, or none. */
    private static List<ListedProgramme> anyList(SplittableRandom random) {
        List<ListedProgramme> programmes = new ArrayList<>();
        int size = random.nextInt(12);
        for (int line = 1; line <= size; line++) {
            int start = random.nextInt(8) * 15 + (random.nextInt(10) == 0 ? 1500 : 0);
            Integer stop = switch (random.nextInt(6)) {
                case 0 -> null;
                case 1 -> start - random.nextInt(60);
                case 2 -> start + random.nextInt(4000);
                default -> start + random.nextInt(60);
            };
            Integer length = random.nextInt(3) == 0 ? 1 + random.nextInt(1600) : null;
            programmes.add(
                    listed(line, start, stop, "abc".substring(random.nextInt(3)).substring(0, 1), length));
        }
        return programmes;
    }

    private static ListedProgramme relisted(Settled.Airing airing) {
        ListedProgramme programme = airing.programme();
        return new ListedProgramme(
                programme.channel(),
                airing.slot().start(),
                airing.slot().stop(),
                programme.details(),
                programme.airing(),
                programme.line(),
                programme.column());
    }

    private static Settled settle(ListedProgramme... programmes) {
        return ScheduleRules.settle(Arrays.asList(programmes));
    }

    private static ListedProgramme listed(int line, int start, Integer stop, String title) {
        return listed(line, start, stop, title, null);
    }

    /** Times and length in minutes. */
    private static ListedProgramme listed(int line, int start, Integer stop, String title, Integer length) {
        ListedDetails.Builder details = ListedDetails.builder().title(title);
        if (length != null) {
            details.length(Duration.ofMinutes(length));
        }
        return new ListedProgramme(
                "one",
                NOON.plus(Duration.ofMinutes(start)),
                stop == null ? null : NOON.plus(Duration.ofMinutes(stop)),
                details.build(),
                ListedAiring.PLAIN,
                line,
                1);
    }

    private static List<String> told(Settled settled) {
        return settled.airings().stream()
                .map(airing -> airing.programme().details().titles().getFirst().text() + " "
                        + Duration.between(NOON, airing.slot().start()).toMinutes() + "-"
                        + Duration.between(NOON, airing.slot().stop()).toMinutes())
                .toList();
    }
}
