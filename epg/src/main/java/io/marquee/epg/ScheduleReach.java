package io.marquee.epg;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From when to when schedules reach. */
@Service
@Transactional(readOnly = true)
public class ScheduleReach {
    private static final Duration MOST_BACK = Duration.ofDays(14);
    private static final Duration MOST_AHEAD = Duration.ofDays(21);

    private final JdbcClient jdbc;

    ScheduleReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From the first broadcast's start to the last one's stop, but not further from the moment than makes sense in a
     * guide; an hour around the moment where there is none.
     */
    public TimeSlot around(Instant now) {
        return jdbc.sql("""
                        select min(first.starts_at) as start, max(last.stops_at) as stop
                          from channel c
                          cross join lateral (select starts_at from broadcast
                                               where channel_id = c.id order by starts_at limit 1) first
                          cross join lateral (select stops_at from broadcast
                                               where channel_id = c.id order by starts_at desc limit 1) last
                        """)
                .query((row, _) -> {
                    OffsetDateTime start = row.getObject("start", OffsetDateTime.class);
                    OffsetDateTime stop = row.getObject("stop", OffsetDateTime.class);
                    Instant from = later(now.minus(MOST_BACK), start == null ? now : start.toInstant());
                    Instant to = earlier(now.plus(MOST_AHEAD), stop == null ? now : stop.toInstant());
                    return new TimeSlot(
                            earlier(from, now.minus(Duration.ofMinutes(30))),
                            later(to, now.plus(Duration.ofMinutes(30))));
                })
                .single();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** When the last broadcast of each channel ends; a channel without any is left out. */
    public Map<ChannelId, Instant> until() {
        record Reach(ChannelId channel, Instant until) {}
        return jdbc
                .sql("""
                        select c.id, b.stops_at
                          from channel c
                          cross join lateral (select stops_at from broadcast
                                               where channel_id = c.id order by starts_at desc limit 1) b
                        """)
                .query((row, _) -> new Reach(
                        new ChannelId(row.getObject("id", UUID.class)),
                        row.getObject("stops_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Reach::channel, Reach::until));
    }
}
