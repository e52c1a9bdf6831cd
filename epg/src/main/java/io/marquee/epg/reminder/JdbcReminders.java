package io.marquee.epg.reminder;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.profile.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcReminders {
    private static final String COLUMNS = """
            select r.id, r.profile_id, r.broadcast_id, r.channel_id, r.channel_name, r.name, r.starts_at, r.stops_at,
                   r.minutes_before, r.zone, r.state, r.revision, r.changed_at
              from reminder r
            """;

    private final JdbcClient jdbc;

    JdbcReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Reminder> of(ProfileId profile) {
        return jdbc.sql(COLUMNS + " where r.profile_id = :profile order by r.starts_at, r.id")
                .param("profile", profile.value())
                .query(JdbcReminders::reminder)
                .list();
    }

    Optional<Reminder> find(ReminderId id) {
        return jdbc.sql(COLUMNS + " where r.id = :id")
                .param("id", id.value())
                .query(JdbcReminders::reminder)
                .optional();
    }

    Optional<Reminder> find(ProfileId profile, BroadcastId broadcast) {
        return jdbc.sql(COLUMNS + " where r.profile_id = :profile and r.broadcast_id = :broadcast")
                .param("profile", profile.value())
                .param("broadcast", broadcast.value())
                .query(JdbcReminders::reminder)
                .optional();
    }

    int count(ProfileId profile) {
        return jdbc.sql("select count(*) from reminder where profile_id = :profile and state = 'SET'")
                .param("profile", profile.value())
                .query(Integer.class)
                .single();
    }

    /** When a broadcast begins that may be known under this limit. */
    Optional<Instant> start(BroadcastId broadcast, int maturityLimit) {
        return jdbc.sql("""
                select b.starts_at from broadcast b join programme p on p.id = b.programme_id
                 where b.id = :id and p.maturity <= :limit
                """)
                .param("id", broadcast.value())
                .param("limit", maturityLimit)
                .query((row, _) ->
                        row.getObject("starts_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    void set(ReminderId id, ProfileId profile, BroadcastId broadcast, int minutesBefore, ZoneId zone, Instant now) {
        jdbc.sql("""
                insert into reminder as r (id, profile_id, broadcast_id, channel_id, channel_name, name, starts_at, stops_at,
                                           minutes_before, due_at, zone, state, changed_at)
                select :id, :profile, b.id, c.id, c.name, p.name, b.starts_at, b.stops_at, :minutes,
                       b.starts_at - make_interval(mins => :minutes), :zone, 'SET', :now
                  from broadcast b
                  join channel c on c.id = b.channel_id
                  join programme p on p.id = b.programme_id
                 where b.id = :broadcast
                on conflict (tenant_id, profile_id, broadcast_id) do update
                   set minutes_before = excluded.minutes_before, due_at = excluded.due_at, zone = excluded.zone,
                       starts_at = excluded.starts_at, stops_at = excluded.stops_at, state = 'SET',
                       changed_at = excluded.changed_at
                 where r.state <> 'TOLD' or r.minutes_before > excluded.minutes_before
                """)
                .param("id", id.value())
                .param("profile", profile.value())
                .param("broadcast", broadcast.value())
                .param("minutes", minutesBefore)
                .param("zone", zone.getId())
                .param("now", utc(now))
                .update();
    }

    void delete(ProfileId profile, BroadcastId broadcast) {
        jdbc.sql("delete from reminder where profile_id = :profile and broadcast_id = :broadcast")
                .param("profile", profile.value())
                .param("broadcast", broadcast.value())
                .update();
    }

    static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                new ReminderId(row.getObject("id", UUID.class)),
                new ProfileId(row.getObject("profile_id", UUID.class)),
                new BroadcastId(row.getObject("broadcast_id", UUID.class)),
                new ChannelId(row.getObject("channel_id", UUID.class)),
                row.getString("channel_name"),
                row.getString("name"),
                new TimeSlot(instant(row, "starts_at"), instant(row, "stops_at")),
                row.getInt("minutes_before"),
                ZoneId.of(row.getString("zone")),
                ReminderState.valueOf(row.getString("state")),
                row.getInt("revision"),
                instant(row, "changed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
