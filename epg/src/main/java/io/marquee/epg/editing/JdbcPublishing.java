package io.marquee.epg.editing;

import static io.marquee.epg.editing.JdbcDrafts.utc;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes broadcasts as viewers see them. The database refuses overlaps when told to look. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPublishing {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcPublishing(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A place in the schedule. */
    record Place(ChannelId channel, TimeSlot slot) {
        boolean meets(Place other) {
            return channel.equals(other.channel) && meets(other.slot);
        }

        boolean meets(TimeSlot other) {
            return slot.start().isBefore(other.stop()) && other.start().isBefore(slot.stop());
        }
    }

    /**
     * One broadcast that is drafted.
     *
     * @param base where the published one stood; null for a new one
     * @param after where it is to stand; null if it is to go
     * @param programme what it is to show
     * @param stale whether what is published is not the base any more
     */
    record Drafted(
            BroadcastId id,
            @Nullable Place base,
            @Nullable Place after,
            @Nullable UUID programme,
            boolean stale) {}

    /** All that is drafted. */
    List<Drafted> drafted() {
        return jdbc.sql("""
                select d.*, d.base_channel_id is not null and not exists (
                           select from broadcast b
                            where b.id = d.broadcast_id and b.channel_id = d.base_channel_id
                              and b.starts_at = d.base_starts_at and b.stops_at = d.base_stops_at
                              and b.programme_id = d.base_programme_id) as stale
                  from schedule_draft d
                 order by d.broadcast_id
                """)
                .query((row, _) -> new Drafted(
                        new BroadcastId(row.getObject("broadcast_id", UUID.class)),
                        place(row, "base_"),
                        place(row, ""),
                        row.getObject("programme_id", UUID.class),
                        row.getBoolean("stale")))
                .list();
    }

    /** Makes the published schedule as drafted, and the drafts disappear. */
    void apply(List<Drafted> chosen) {
        UUID[] ids = chosen.stream().map(draft -> draft.id().value()).toArray(UUID[]::new);
        jdbc.sql("""
                delete from broadcast
                 where id in (select broadcast_id from schedule_draft
                               where broadcast_id = any(:ids) and channel_id is null)
                """).param("ids", ids).update();
        jdbc.sql("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id, origin)
                select broadcast_id, channel_id, starts_at, stops_at, programme_id, 'HAND'
                  from schedule_draft
                 where broadcast_id = any(:ids) and channel_id is not null
                on conflict (tenant_id, id) do update
                   set channel_id = excluded.channel_id, starts_at = excluded.starts_at, stops_at = excluded.stops_at,
                       programme_id = excluded.programme_id, origin = 'HAND', version = broadcast.version + 1
                """).param("ids", ids).update();
        jdbc.sql("delete from schedule_draft where broadcast_id = any(:ids)")
                .param("ids", ids)
                .update();
    }

    /** The version that a new one has is 0. */
    void insert(Entry entry) {
        jdbc.sql("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id, origin)
                values (:id, :channel, :starts, :stops, :programme, 'HAND')
                """)
                .param("id", entry.id().value())
                .param("channel", entry.channel().value())
                .param("starts", utc(entry.start()))
                .param("stops", utc(entry.stop()))
                .param("programme", entry.showing().programme())
                .update();
    }

    boolean update(Entry entry) {
        return jdbc.sql("""
                update broadcast
                   set channel_id = :channel, starts_at = :starts, stops_at = :stops, programme_id = :programme,
                       origin = 'HAND', version = version + 1
                 where id = :id
                """)
                        .param("id", entry.id().value())
                        .param("channel", entry.channel().value())
                        .param("starts", utc(entry.start()))
                        .param("stops", utc(entry.stop()))
                        .param("programme", entry.showing().programme())
                        .update()
                > 0;
    }

    boolean delete(BroadcastId id) {
        return jdbc.sql("delete from broadcast where id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Lets the database look for overlaps now, not at the commit. */
    void refuseOverlaps() {
        jdbc.sql("set constraints broadcasts_do_not_overlap immediate").update();
    }

    /** Makes the generator leave the places alone. */
    void keep(Collection<Place> places) {
        batches.batchUpdate(
                "insert into kept_time (channel_id, starts_at, stops_at) values (?, ?, ?) on conflict do nothing",
                places,
                500,
                (row, place) -> {
                    row.setObject(1, place.channel().value());
                    row.setObject(2, utc(place.slot().start()));
                    row.setObject(3, utc(place.slot().stop()));
                });
    }

    /** The published broadcast that stands in the place, other than these. */
    Optional<BroadcastId> standingIn(Place place, Collection<BroadcastId> others) {
        return jdbc.sql("""
                select id from broadcast
                 where channel_id = :channel and starts_at > :from - interval '24 hours'
                   and starts_at < :to and stops_at > :from and not id = any(:others)
                 order by starts_at
                 limit 1
                """)
                .param("channel", place.channel().value())
                .param("from", utc(place.slot().start()))
                .param("to", utc(place.slot().stop()))
                .param("others", others.stream().map(BroadcastId::value).toArray(UUID[]::new))
                .query((row, _) -> new BroadcastId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static @Nullable Place place(ResultSet row, String prefix) throws SQLException {
        @Nullable UUID channel = row.getObject(prefix + "channel_id", UUID.class);
        return channel == null
                ? null
                : new Place(
                        new ChannelId(channel),
                        new TimeSlot(
                                row.getObject(prefix + "starts_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject(prefix + "stops_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
