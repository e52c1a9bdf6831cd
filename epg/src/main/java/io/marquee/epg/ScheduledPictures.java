package io.marquee.epg;

import io.marquee.playback.LiveSchedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells playback what channels show. A broadcast lasts a day at most, as {@link BroadcastQuery} makes use of. */
@Repository
@Transactional(readOnly = true)
class ScheduledPictures implements LiveSchedule {

    private final JdbcClient jdbc;

    ScheduledPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Aired> between(UUID channel, Instant from, Instant to) {
        return jdbc.sql("""
                        select b.starts_at, b.stops_at, p.name, p.maturity
                          from broadcast b
                          join programme p on p.id = b.programme_id
                         where b.channel_id = :channel
                           and b.starts_at > :from - interval '24 hours' and b.starts_at < :to and b.stops_at > :from
                         order by b.starts_at
                        """)
                .param("channel", channel)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(ScheduledPictures::aired)
                .list();
    }

    @Override
    public Optional<Aired> broadcast(UUID broadcast) {
        return jdbc.sql("""
                        select b.starts_at, b.stops_at, p.name, p.maturity
                          from broadcast b
                          join programme p on p.id = b.programme_id
                         where b.id = :id
                        """)
                .param("id", broadcast)
                .query(ScheduledPictures::aired)
                .optional();
    }

    private static Aired aired(ResultSet row, int number) throws SQLException {
        return new Aired(
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("stops_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getInt("maturity"));
    }
}
