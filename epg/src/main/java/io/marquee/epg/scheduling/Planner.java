package io.marquee.epg.scheduling;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Fills the gaps of one channel. Every UTC day has its own order of the pool, drawn from the channel and the date; a
 * start takes the first programme of its day's order that was shown least on that day. What is planned therefore
 * depends only on what stands, never on when or in how many steps it is planned.
 */
final class Planner {
    private static final Duration BLOCK = Duration.ofMinutes(30);

    private final ScheduledChannel channel;
    private final List<Programme> pool;
    private final Map<LocalDate, Map<TitleId, Integer>> shown = new HashMap<>();
    private final Map<LocalDate, List<Programme>> orders = new HashMap<>();

    Planner(ScheduledChannel channel, List<Programme> pool) {
        this.channel = channel;
        this.pool = pool;
    }

    /**
     * What is missing in {@code [from, to)}. The last programme may end after {@code to}, unless something stands there.
     *
     * @param standing what the channel shows already, in order, from the beginning of the first day on to a day after
     *     {@code to}
     */
    List<Airing> missing(List<Airing> standing, Instant from, Instant to) {
        if (pool.isEmpty()) {
            return List.of();
        }
        standing.forEach(this::count);
        List<Airing> planned = new ArrayList<>();
        Instant at = from;
        for (Airing next : standing) {
            fill(at, to, next.slot().start(), planned);
            at = later(at, next.slot().stop());
        }
        fill(at, to, later(at, to).plus(Duration.ofDays(1)), planned);
        return planned;
    }

    private void fill(Instant from, Instant to, Instant wall, List<Airing> planned) {
        Instant at = from;
        while (at.isBefore(to) && at.isBefore(wall)) {
            Airing airing = next(at, Duration.between(at, wall)).orElse(Airing.interlude(new TimeSlot(at, wall)));
            count(airing);
            planned.add(airing);
            at = airing.slot().stop();
        }
    }

    private Optional<Airing> next(Instant at, Duration room) {
        LocalDate day = day(at);
        Map<TitleId, Integer> turns = shown.getOrDefault(day, Map.of());
        List<Programme> order = orders.computeIfAbsent(day, this::order);
        return order.stream()
                .sorted(Comparator.comparingInt(programme -> turns.getOrDefault(programme.title(), 0)))
                .map(programme -> {
                    long turn = day.toEpochDay() + turns.getOrDefault(programme.title(), 0);
                    Programme.Part part = programme
                            .parts()
                            .get(Math.floorMod(turn, programme.parts().size()));
                    List<Programme> block = part.isShort() ? shorts(programme, order) : List.of();
                    return block.size() > 1 ? Airing.ofShorts(block, at) : Airing.of(programme, part, at);
                })
                .filter(airing -> airing.slot().length().compareTo(room) <= 0)
                .findFirst();
    }

    /** The short film and those that follow it in the day's order, until they fill half an hour. */
    private static List<Programme> shorts(Programme first, List<Programme> order) {
        List<Programme> block = new ArrayList<>(List.of(first));
        Duration runtime = first.parts().getFirst().runtime();
        int start = order.indexOf(first);
        for (int i = 1; i < order.size() && runtime.compareTo(BLOCK) < 0; i++) {
            Programme next = order.get((start + i) % order.size());
            Programme.Part part = next.parts().getFirst();
            if (next.parts().size() == 1 && part.isShort()) {
                block.add(next);
                runtime = runtime.plus(part.runtime());
            }
        }
        return block;
    }

    private List<Programme> order(LocalDate day) {
        List<Programme> order = new ArrayList<>(pool);
        Collections.shuffle(
                order, new SplittableRandom(31L * channel.externalId().hashCode() + day.toEpochDay()));
        return order;
    }

    private void count(Airing airing) {
        if (airing.title() != null) {
            shown.computeIfAbsent(day(airing.slot().start()), _ -> new HashMap<>())
                    .merge(airing.title(), 1, Integer::sum);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
