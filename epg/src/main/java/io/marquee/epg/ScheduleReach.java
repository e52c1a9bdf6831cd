package io.marquee.epg;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far ahead schedules reach. For staff. */
@Service
@Transactional(readOnly = true)
public class ScheduleReach {
    private final JdbcClient jdbc;

    ScheduleReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
