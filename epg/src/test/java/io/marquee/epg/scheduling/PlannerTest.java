package io.marquee.epg.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T00:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-19T00:00:00Z");

    private static final List<Programme> FILMS =
            IntStream.range(0, 12).mapToObj(i -> film("Film " + i, 14 + 13 * i)).toList();

    @Test
    void fillsEveryMinuteOnce() {
        List<Airing> planned = plan(List.of(), MONDAY, THURSDAY);

        assertUnbroken(planned, MONDAY, THURSDAY);
        assertThat(planned)
                .allSatisfy(airing ->
                        assertThat(airing.slot().length().toMinutes() % 5).isZero());
    }

    @Test
    void plansTheSameInOneStepAsInMany() {
        List<Airing> atOnce = plan(List.of(), MONDAY, THURSDAY);

        List<Airing> stepwise = new ArrayList<>();
        for (Instant to = MONDAY.plus(Duration.ofHours(7)); to.isBefore(THURSDAY); to = to.plus(Duration.ofHours(7))) {
            stepwise.addAll(plan(stepwise, MONDAY, to));
        }
        stepwise.addAll(plan(stepwise, MONDAY, THURSDAY));

        assertThat(stepwise).isEqualTo(atOnce);
    }

    @Test
    void addsNothingToAFullSchedule() {
        List<Airing> full = plan(List.of(), MONDAY, THURSDAY);

        assertThat(plan(full, MONDAY, THURSDAY)).isEmpty();
    }

    @Test
    void keepsWhatStandsAndFillsAroundIt() {
        Airing match = airing("A match", "2026-11-16T19:03:00Z", "2026-11-16T21:11:00Z");
        Airing after = airing("Late news", "2026-11-19T00:04:00Z", "2026-11-19T00:30:00Z");

        List<Airing> planned = plan(List.of(match, after), MONDAY, THURSDAY);

        List<Airing> all = new ArrayList<>(planned);
        all.add(match);
        all.sort(Comparator.comparing(airing -> airing.slot().start()));
        assertUnbroken(all, MONDAY, THURSDAY);
        assertThat(all.getLast().slot().stop()).isBeforeOrEqualTo(after.slot().start());
    }

    @Test
    void showsTheWholePoolBeforeRepeatingOnADay() {
        List<Airing> monday = plan(List.of(), MONDAY, MONDAY.plus(Duration.ofHours(12)));

        assertThat(monday).extracting(Airing::name).doesNotHaveDuplicates();
    }

    @Test
    void givesAnotherDayAnotherOrder() {
        List<Airing> planned = plan(List.of(), MONDAY, THURSDAY);

        assertThat(namesOn(planned, "2026-11-16")).isNotEqualTo(namesOn(planned, "2026-11-17"));
    }

    @Test
    void takesTheEpisodesOfASeriesInTurn() {
        Programme series = new Programme(
                new TitleId(UUID.randomUUID()),
                "Judex",
                "thriller",
                List.of("thriller"),
                "Thriller",
                12,
                List.of(part("S1 E1", 30), part("S1 E2", 30), part("S1 E3", 30)));

        List<Airing> planned = new Planner(channel("thriller"), List.of(series))
                .missing(List.of(), MONDAY, MONDAY.plus(Duration.ofHours(2)));

        assertThat(planned)
                .extracting(Airing::subtitle)
                .hasSize(4)
                .startsWith(planned.getLast().subtitle());
        assertThat(planned.subList(0, 3)).extracting(Airing::subtitle).doesNotHaveDuplicates();
    }

    @Test
    void showsShortFilmsTogether() {
        List<Programme> shorts = List.of(film("Spring", 8), film("Charge", 4), film("Sintel", 15), film("Tears", 12));

        List<Airing> planned = new Planner(channel("comedy"), shorts).missing(List.of(), MONDAY, THURSDAY);

        assertUnbroken(planned, MONDAY, THURSDAY);
        assertThat(planned).allSatisfy(airing -> {
            assertThat(airing.slot().length()).isBetween(Duration.ofMinutes(30), Duration.ofMinutes(45));
            assertThat(airing.subtitle()).startsWith("and ").doesNotContain(airing.name());
        });
    }

    @Test
    void plansNothingWithoutAnythingToShow() {
        assertThat(new Planner(channel("noir"), List.of()).missing(List.of(), MONDAY, THURSDAY))
                .isEmpty();
    }

    @Test
    void familyChannelsShowOnlyWhatEverybodyMaySee() {
        ScheduledChannel family =
                new ScheduledChannel(new ChannelId(UUID.randomUUID()), "kids", "Family", List.of("comedy"));
        Programme forAdults = new Programme(
                new TitleId(UUID.randomUUID()), "Rain", "comedy", List.of("comedy"), null, 16, List.of(part(null, 90)));
        Programme forAll = film("The Circus", 72);

        assertThat(Pool.of(family, List.of(forAdults, forAll))).containsExactly(forAll);
    }

    private static List<Airing> plan(List<Airing> standing, Instant from, Instant to) {
        return new Planner(channel("comedy"), FILMS).missing(standing, from, to);
    }

    private static void assertUnbroken(List<Airing> airings, Instant from, Instant to) {
        assertThat(airings.getFirst().slot().start()).isEqualTo(from);
        assertThat(airings.getLast().slot().stop()).isAfterOrEqualTo(to);
        for (int i = 1; i < airings.size(); i++) {
            assertThat(airings.get(i).slot().start())
                    .isEqualTo(airings.get(i - 1).slot().stop());
        }
    }

    private static List<String> namesOn(List<Airing> airings, String day) {
        return airings.stream()
                .filter(airing -> airing.slot().start().toString().startsWith(day))
                .map(Airing::name)
                .toList();
    }

    private static ScheduledChannel channel(String genre) {
        return new ScheduledChannel(new ChannelId(UUID.randomUUID()), "laugh-track", "Comedy", List.of(genre));
    }

    private static Programme film(String name, int minutes) {
        return new Programme(
                new TitleId(UUID.randomUUID()),
                name,
                "comedy",
                List.of("comedy"),
                "Comedy",
                0,
                List.of(part(null, minutes)));
    }

    private static Programme.Part part(@Nullable String subtitle, int minutes) {
        return new Programme.Part(subtitle, "", Duration.ofMinutes(minutes));
    }

    private static Airing airing(String name, String start, String stop) {
        return new Airing(new TimeSlot(Instant.parse(start), Instant.parse(stop)), null, name, null, "", null, 0);
    }
}
