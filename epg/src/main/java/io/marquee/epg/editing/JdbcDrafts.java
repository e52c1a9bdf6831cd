package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is published with what is drafted laid over it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcDrafts {
    private static final String LINES = """
            select e.*, %s, t.art_hash
              from (select b.id, b.channel_id, b.starts_at, b.stops_at, b.programme_id,
                           'PUBLISHED' as state, false as overtaken
                      from broadcast b
                     where not exists (select from schedule_draft d where d.broadcast_id = b.id) and %s
                    union all
                    select d.broadcast_id, d.channel_id, d.starts_at, d.stops_at, d.programme_id,
                           case when d.base_channel_id is null then 'NEW' else 'CHANGED' end,
                           d.base_channel_id is not null and not exists (
                               select from broadcast b
                                where b.id = d.broadcast_id and b.channel_id = d.base_channel_id
                                  and b.starts_at = d.base_starts_at and b.stops_at = d.base_stops_at
                                  and b.programme_id = d.base_programme_id)
                      from schedule_draft d
                     where d.channel_id is not null and %s) e
              join programme p on p.id = e.programme_id
              left join title t on t.id = p.title_id
             order by e.channel_id, e.starts_at
            """;

    /** A broadcast lasts a day at most: plain comparisons of times find those that touch the span by the index. */
    private static final String WITHIN = """
            %1$s.channel_id = any(:channels) and %1$s.starts_at > :from - interval '24 hours'
                and %1$s.starts_at < :to and %1$s.stops_at > :from
            """;

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time change the tenant's draft. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('schedule draft ' || current_tenant()))::text")
                .query()
                .singleRow();
    }

    /** What touches the span on these channels, by channel and start. */
    List<Line> lines(Collection<ChannelId> channels, TimeSlot span) {
        return jdbc.sql(LINES.formatted(EntryRows.SHOWN, WITHIN.formatted("b"), WITHIN.formatted("d")))
                .param("channels", channels.stream().map(ChannelId::value).toArray(UUID[]::new))
                .param("from", utc(span.start()))
                .param("to", utc(span.stop()))
                .query(JdbcDrafts::line)
                .list();
    }

    Optional<Line> find(BroadcastId id) {
        return jdbc.sql(LINES.formatted(EntryRows.SHOWN, "b.id = :id", "d.broadcast_id = :id"))
                .param("id", id.value())
                .query(JdbcDrafts::line)
                .optional();
    }

    /** The programme of this id while there is one, else that of the same content. */
    Showing kept(Showing showing) {
        boolean there = jdbc.sql("select exists (select from programme where id = :id)")
                .param("id", showing.programme())
                .query(Boolean.class)
                .single();
        return there ? showing : showing(showing.content());
    }

    /** The programme of this content, made if there is none. */
    Showing showing(Content content) {
        UUID id = jdbc.sql("""
                select keep_programme(:name, :subtitle, :description, :category, :maturity, cast(:title as uuid))
                """)
                .param("name", content.name())
                .param("subtitle", content.subtitle())
                .param("description", content.description())
                .param("category", content.category())
                .param("maturity", content.maturity())
                .param("title", content.title() == null ? null : content.title().value())
                .query(UUID.class)
                .single();
        return new Showing(id, content);
    }

    /** Notes the changes in the draft; what is again as it is published leaves it. */
    void write(List<Change> changes) {
        for (Change change : changes) {
            @Nullable Entry after = change.after();
            if (after == null) {
                remove(change.id());
            } else {
                put(after);
            }
        }
        jdbc.sql("""
                delete from schedule_draft
                 where broadcast_id = any(:ids) and channel_id = base_channel_id and starts_at = base_starts_at
                   and stops_at = base_stops_at and programme_id = base_programme_id
                """)
                .param(
                        "ids",
                        changes.stream().map(change -> change.id().value()).toArray(UUID[]::new))
                .update();
    }

    private void put(Entry entry) {
        jdbc.sql("""
                insert into schedule_draft (broadcast_id, channel_id, starts_at, stops_at, programme_id,
                                            base_channel_id, base_starts_at, base_stops_at, base_programme_id)
                select n.id, :channel, :starts, :stops, :programme,
                       b.channel_id, b.starts_at, b.stops_at, b.programme_id
                  from (select cast(:id as uuid) as id) n
                  left join broadcast b on b.id = n.id
                on conflict (tenant_id, broadcast_id) do update
                   set channel_id = excluded.channel_id, starts_at = excluded.starts_at,
                       stops_at = excluded.stops_at, programme_id = excluded.programme_id
                """)
                .param("id", entry.id().value())
                .param("channel", entry.channel().value())
                .param("starts", utc(entry.start()))
                .param("stops", utc(entry.stop()))
                .param("programme", entry.showing().programme())
                .update();
    }

    private void remove(BroadcastId id) {
        jdbc.sql("delete from schedule_draft where broadcast_id = :id and base_channel_id is null")
                .param("id", id.value())
                .update();
        int drafted = jdbc.sql("""
                update schedule_draft set channel_id = null, starts_at = null, stops_at = null, programme_id = null
                 where broadcast_id = :id
                """).param("id", id.value()).update();
        if (drafted == 0) {
            jdbc.sql("""
                    insert into schedule_draft (broadcast_id, base_channel_id, base_starts_at, base_stops_at,
                                                base_programme_id)
                    select id, channel_id, starts_at, stops_at, programme_id from broadcast where id = :id
                    """).param("id", id.value()).update();
        }
    }

    /** The draft of it begins anew with what is published now. */
    void rebase(BroadcastId id) {
        jdbc.sql("""
                update schedule_draft d
                   set base_channel_id = b.channel_id, base_starts_at = b.starts_at, base_stops_at = b.stops_at,
                       base_programme_id = b.programme_id
                  from (select cast(:id as uuid) as id) n left join broadcast b on b.id = n.id
                 where d.broadcast_id = n.id and (d.channel_id is not null or b.id is not null)
                """).param("id", id.value()).update();
    }

    /** Forgets what is drafted of it. */
    void forget(BroadcastId id) {
        jdbc.sql("delete from schedule_draft where broadcast_id = :id")
                .param("id", id.value())
                .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        @Nullable String art = row.getString("art_hash");
        @Nullable String artwork = art == null ? null : "/artwork/titles/" + row.getString("title_id") + "/" + art;
        return new Line(
                EntryRows.entry(row, number),
                Line.State.valueOf(row.getString("state")),
                row.getBoolean("overtaken"),
                artwork == null ? null : artwork + "/backdrop.svg",
                artwork == null ? null : artwork + "/poster.svg");
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
