package io.marquee.epg.scheduling;

import io.marquee.event.Outbox;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws schedules up from the catalogue for every channel that names genres: no gaps, no overlaps, the same for the
 * same channel and day. What stands is kept, and so is time that staff schedule themselves, however empty.
 */
@Service
public class ScheduleGenerator {
    private final SchedulingQuery query;
    private final Outbox outbox;

    ScheduleGenerator(SchedulingQuery query, Outbox outbox) {
        this.query = query;
        this.outbox = outbox;
    }

    /**
     * Fills what is empty in {@code [from, to)}; the last programme of a channel may end later. All or nothing.
     *
     * @return how many broadcasts were added; 0 where the catalogue has nothing to show
     */
    @Transactional
    public int fill(Instant from, Instant to) {
        query.lock();
        List<Programme> catalogue = query.programmes(from);
        if (catalogue.isEmpty()) {
            return 0;
        }
        int added = 0;
        for (ScheduledChannel channel : query.channels()) {
            List<Programme> pool = Pool.of(channel, catalogue);
            List<Airing> standing = Stream.concat(
                            query.standing(channel.id(), startOfDay(from), to).stream(),
                            query.kept(channel.id(), from, to).stream())
                    .sorted(Comparator.comparing(airing -> airing.slot().start()))
                    .toList();
            int more = query.add(channel.id(), new Planner(channel, pool).missing(standing, from, to));
            if (more > 0) {
                outbox.append("schedule", channel.id().value());
            }
            added += more;
        }
        if (added > 0) {
            outbox.append("channels", null);
        }
        return added;
    }

    private static Instant startOfDay(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
