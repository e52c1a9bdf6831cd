package io.marquee.epg.editing;

import static io.marquee.epg.editing.Sketch.KIDS;
import static io.marquee.epg.editing.Sketch.NOIR;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked in whatever order: no two broadcasts of a channel overlap, and what has begun stays. */
class AnySequenceTest {
    private static final int SEQUENCES = 400;
    private static final int LENGTH = 40;

    /** Two days around the change to winter time in Berlin. */
    private static final Instant FROM = Instant.parse("2026-10-24T22:00:00Z");

    private static final Instant NOW = Instant.parse("2026-10-25T03:20:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "Asia/Kathmandu"})
    void leavesNoOverlapsAndKeepsThePast(String zone) {
        var days = new ScheduleDays(ZoneId.of(zone));
        for (long seed = 0; seed < SEQUENCES; seed++) {
            var random = new SplittableRandom(seed);
            List<Entry> standing = gapless(random);
            List<Entry> past = past(standing);
            for (int step = 0; step < LENGTH; step++) {
                var sheet = new Sheet(standing);
                Command command = any(random, standing);
                if (Sketch.run(sheet, command, days, NOW).isEmpty()) {
                    standing = sheet.all().toList();
                }
                String where = "seed " + seed + ", step " + step + ", " + command;
                assertThat(overlapping(standing)).as(where).isEmpty();
                assertThat(past(standing)).as(where).containsExactlyElementsOf(past);
            }
        }
    }

    private static Command any(SplittableRandom random, List<Entry> standing) {
        ChannelId channel = random.nextBoolean() ? NOIR : KIDS;
        Way way = List.of(Way.EXACT, Way.INSERT, Way.RIPPLE).get(random.nextInt(3));
        Instant moment = FROM.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
        if (standing.isEmpty() || random.nextInt(4) == 0) {
            List<Piece> pieces = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                    .mapToObj(_ -> Sketch.piece("New", 1 + random.nextInt(200)))
                    .toList();
            return new Command.Place(channel, moment, pieces, way);
        }
        Entry entry = standing.get(random.nextInt(standing.size()));
        return switch (random.nextInt(7)) {
            case 0, 1 ->
                new Command.Move(
                        entry.id(),
                        channel,
                        entry.start().plus(Duration.ofMinutes(5L * (random.nextInt(61) - 30))),
                        way);
            case 2, 3 ->
                new Command.Stretch(
                        entry.id(),
                        entry.start(),
                        entry.start().plus(Duration.ofMinutes(1 + random.nextInt(300))),
                        way);
            case 4 -> new Command.Remove(entry.id(), way);
            case 5 ->
                new Command.Strip(
                        channel,
                        List.of(
                                new Command.Strip.Spot(moment, Sketch.piece("Strip", 1 + random.nextInt(90))),
                                new Command.Strip.Spot(
                                        moment.plus(Duration.ofMinutes(random.nextInt(90))),
                                        Sketch.piece("Strip", 45))),
                        random.nextBoolean());
            default ->
                new Command.Copy(
                        List.of(NOIR, KIDS), DAY.plusDays(random.nextInt(2)), DAY.plusDays(2 + random.nextInt(2)), 1);
        };
    }

    private static List<Entry> gapless(SplittableRandom random) {
        List<Entry> entries = new ArrayList<>();
        for (ChannelId channel : List.of(NOIR, KIDS)) {
            Instant at = FROM;
            for (int i = 0; at.isBefore(FROM.plus(Duration.ofDays(2))); i++) {
                Entry entry = Sketch.entry("Old 00:00 00:10").on(channel);
                int minutes = 1 + random.nextInt(150);
                Entry next = new Entry(
                        Sketch.id(channel + "-" + i),
                        channel,
                        new TimeSlot(at, at.plus(Duration.ofMinutes(minutes))),
                        entry.showing());
                entries.add(next);
                at = next.stop().plus(Duration.ofMinutes(random.nextInt(3) == 0 ? random.nextInt(40) : 0));
            }
        }
        return entries;
    }

    /** All of what has ended, and when what runs has begun. */
    private static List<Entry> past(List<Entry> standing) {
        return standing.stream()
                .filter(entry -> entry.start().isBefore(NOW))
                .map(entry -> entry.stop().isAfter(NOW) ? entry.within(new TimeSlot(entry.start(), NOW)) : entry)
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .toList();
    }

    private static Stream<Entry> overlapping(List<Entry> standing) {
        return standing.stream().filter(one -> standing.stream().anyMatch(other -> other.isInTheWayOf(one)));
    }
}
