package io.marquee.epg.importing;

import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSwaps {
    private final JdbcClient jdbc;

    JdbcSwaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from the channel's schedule until the transaction ends; whether there is such a channel. */
    boolean lock(ChannelId channel) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtext('schedule ' || current_tenant()))::text")
                .query()
                .singleRow();
        return jdbc.sql("select id from channel where id = :id for no key update")
                .param("id", channel.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** What the import did to the channel before it was interrupted. */
    Optional<ChannelSwap.Swapped> done(GuideImportId by, ChannelId channel) {
        return jdbc.sql("""
                select added, changed, unchanged, removed, listed - added - changed - unchanged as yielded
                  from guide_import_channel
                 where import_id = :import and channel_id = :channel
                """)
                .param("import", by.value())
                .param("channel", channel.value())
                .query((row, _) -> new ChannelSwap.Swapped(
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("removed"),
                        Math.max(0, row.getInt("yielded"))))
                .optional();
    }

    List<Standing> standing(ChannelId channel, TimeSlot window) {
        return jdbc.sql("""
                select b.id, b.starts_at, b.stops_at, b.programme_id, p.identity, b.premiere, b.is_new, b.repeat, b.live,
                       b.source_id, b.origin = 'HAND' as by_hand, coalesce(f.priority, s.priority, 1000) as priority
                  from broadcast b
                  join programme p on p.id = b.programme_id
                  left join guide_source s on s.id = b.source_id
                  left join (select m.source_id, min(coalesce(m.priority, o.priority)) as priority
                               from guide_mapping m
                               join guide_source o on o.id = m.source_id
                              where m.channel_id = :channel
                              group by m.source_id) f on f.source_id = b.source_id
                 where b.channel_id = :channel and b.starts_at > :from - interval '24 hours'
                   and b.starts_at < :to and b.stops_at > :from
                 order by b.starts_at
                """)
                .param("channel", channel.value())
                .param("from", utc(window.start()))
                .param("to", utc(window.stop()))
                .query(JdbcSwaps::standing)
                .list();
    }

    void write(ChannelSwap.Order order, Difference difference) {
        UUID[] replaced = Stream.of(
                        difference.changed().stream()
                                .map(change -> change.from().id()),
                        difference.trimmed().stream().map(trim -> trim.from().id()),
                        difference.removed().stream().map(Standing::id))
                .flatMap(Function.identity())
                .toArray(UUID[]::new);
        if (replaced.length > 0) {
            remember(order, replaced);
        }
        if (!difference.removed().isEmpty()) {
            jdbc.sql("delete from broadcast where id = any(:ids)")
                    .param(
                            "ids",
                            difference.removed().stream().map(Standing::id).toArray(UUID[]::new))
                    .update();
        }
        difference
                .trimmed()
                .forEach(trim -> jdbc.sql("""
                update broadcast set stops_at = :stop, import_id = :import, version = version + 1 where id = :id
                """)
                        .param("stop", utc(trim.slot().stop()))
                        .param("import", order.by().value())
                        .param("id", trim.from().id())
                        .update());
        change(order, difference.changed());
        add(order, difference.added());
    }

    private void remember(ChannelSwap.Order order, UUID[] broadcasts) {
        jdbc.sql("""
                insert into guide_import_before (import_id, broadcast_id, channel_id, programme_id, starts_at, stops_at,
                                                 premiere, is_new, repeat, live, origin, source_id, by_import)
                select :import, id, channel_id, programme_id, starts_at, stops_at, premiere, is_new, repeat, live, origin,
                       source_id, import_id
                  from broadcast
                 where id = any(:ids)
                """)
                .param("import", order.by().value())
                .param("ids", broadcasts)
                .update();
    }

    private void change(ChannelSwap.Order order, List<Difference.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        bind(jdbc.sql("""
                        update broadcast b
                           set starts_at = n.starts_at, stops_at = n.stops_at, programme_id = n.programme_id,
                               premiere = n.premiere, is_new = n.is_new, repeat = n.repeat, live = n.live,
                               origin = 'IMPORTED', source_id = :source, import_id = :import, version = b.version + 1
                          from unnest(:ids::uuid[], :starts::timestamptz[], :stops::timestamptz[], :programmes::uuid[],
                              :premieres::bool[], :news::bool[], :repeats::bool[], :lives::bool[])
                               as n (id, starts_at, stops_at, programme_id, premiere, is_new, repeat, live)
                         where b.id = n.id
                        """), order, changes.stream().map(Difference.Change::to).toList())
                .param("ids", changes.stream().map(change -> change.from().id()).toArray(UUID[]::new))
                .update();
    }

    private void add(ChannelSwap.Order order, List<Listing> listings) {
        if (listings.isEmpty()) {
            return;
        }
        bind(jdbc.sql("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id, premiere, is_new, repeat, live,
                                       origin, source_id, import_id)
                select id, :channel, starts_at, stops_at, programme_id, premiere, is_new, repeat, live,
                       'IMPORTED', :source, :import
                  from unnest(:ids::uuid[], :starts::timestamptz[], :stops::timestamptz[], :programmes::uuid[],
                              :premieres::bool[], :news::bool[], :repeats::bool[], :lives::bool[])
                       as n (id, starts_at, stops_at, programme_id, premiere, is_new, repeat, live)
                """), order, listings)
                .param(
                        "ids",
                        Stream.generate(UUID::randomUUID).limit(listings.size()).toArray(UUID[]::new))
                .param("channel", order.channel().value())
                .update();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, ChannelSwap.Order order, List<Listing> listings) {
        return statement
                .param("source", order.source())
                .param("import", order.by().value())
                .param(
                        "starts",
                        array(listings, listing -> listing.slot().start().toString(), String[]::new))
                .param("stops", array(listings, listing -> listing.slot().stop().toString(), String[]::new))
                .param("programmes", array(listings, Listing::programme, UUID[]::new))
                .param("premieres", array(listings, listing -> listing.marks().premiere(), Boolean[]::new))
                .param("news", array(listings, listing -> listing.marks().isNew(), Boolean[]::new))
                .param("repeats", array(listings, listing -> listing.marks().repeat(), Boolean[]::new))
                .param("lives", array(listings, listing -> listing.marks().live(), Boolean[]::new));
    }

    private static <T> Object array(List<Listing> listings, Function<Listing, T> value, IntFunction<T[]> size) {
        return listings.stream().map(value).toArray(size);
    }

    void note(ChannelSwap.Order order, TimeSlot window, ChannelSwap.Swapped swapped, Instant now) {
        jdbc.sql("""
                insert into guide_import_channel (import_id, channel_id, from_at, until_at, listed, added, changed,
                                                  unchanged, removed, rejected, overlapping, undescribed, swapped_at)
                values (:import, :channel, :from, :until, :listed, :added, :changed, :unchanged, :removed, :rejected,
                        :overlapping, :undescribed, :now)
                """)
                .param("import", order.by().value())
                .param("channel", order.channel().value())
                .param("from", utc(window.start()))
                .param("until", utc(window.stop()))
                .param("listed", order.listings().size())
                .param("added", swapped.added())
                .param("changed", swapped.changed())
                .param("unchanged", swapped.unchanged())
                .param("removed", swapped.removed())
                .param("rejected", order.rejected())
                .param("overlapping", order.overlapping())
                .param("undescribed", order.undescribed())
                .param("now", utc(now))
                .update();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("id", UUID.class),
                new TimeSlot(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("stops_at", OffsetDateTime.class).toInstant()),
                row.getObject("programme_id", UUID.class),
                row.getString("identity"),
                new AiringMarks(
                        row.getBoolean("premiere"),
                        row.getBoolean("is_new"),
                        row.getBoolean("repeat"),
                        row.getBoolean("live")),
                row.getObject("source_id", UUID.class),
                row.getInt("priority"),
                row.getBoolean("by_hand"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
