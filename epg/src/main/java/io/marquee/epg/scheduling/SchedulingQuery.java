package io.marquee.epg.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SchedulingQuery {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SchedulingQuery(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets one transaction at a time draw up this tenant's schedules. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('schedule ' || current_tenant()))::text")
                .query()
                .singleRow();
    }

    /** Those that name genres and have no listings from elsewhere. */
    List<ScheduledChannel> channels() {
        return jdbc.sql("""
                select id, external_id, group_name, genres from channel c
                 where genres <> '{}' and not by_hand
                   and not exists (select from guide_mapping m
                                     join guide_source s on s.id = m.source_id and s.enabled
                                    where m.channel_id = c.id and m.confirmed)
                 order by number
                """)
                .query((row, _) -> new ScheduledChannel(
                        new ChannelId(row.getObject("id", UUID.class)),
                        row.getString("external_id"),
                        row.getString("group_name"),
                        texts(row, "genres")))
                .list();
    }

    Optional<ScheduledChannel> channel(ChannelId id) {
        return jdbc.sql("select id, external_id, group_name, genres from channel where id = :id")
                .param("id", id.value())
                .query((row, _) -> new ScheduledChannel(
                        id, row.getString("external_id"), row.getString("group_name"), texts(row, "genres")))
                .optional();
    }

    /** Time that staff schedule themselves, which may overlap. */
    List<Airing> kept(ChannelId channel, Instant from, Instant to) {
        return jdbc.sql("""
                select starts_at, stops_at from kept_time
                 where channel_id = :channel and starts_at < :to + interval '24 hours' and stops_at > :from
                """)
                .param("channel", channel.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query((row, _) -> Airing.kept(new TimeSlot(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("stops_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    /** What may be watched on demand at the moment. */
    List<Programme> programmes(Instant at) {
        Map<TitleId, List<Programme.Part>> episodes = episodes();
        return jdbc.sql("""
                select t.id, t.name, t.maturity, t.synopsis, t.runtime_minutes,
                       array_agg(g.genre order by g.position) as genres,
                       (array_agg(n.name order by g.position))[1] as category
                  from title t
                  join availability_window w on w.title_id = t.id
                       and w.opens_at <= :at and (w.closes_at is null or w.closes_at > :at)
                  join title_genre g on g.title_id = t.id
                  join genre n on n.code = g.genre
                 where t.publication = 'PUBLISHED'
                 group by t.id, t.name, t.maturity, t.synopsis, t.runtime_minutes, t.external_id
                 order by t.external_id
                """).param("at", utc(at)).query((row, _) -> programme(row, episodes)).list().stream()
                .filter(programme -> !programme.parts().isEmpty())
                .toList();
    }

    private Map<TitleId, List<Programme.Part>> episodes() {
        record Episode(TitleId title, Programme.Part part) {}
        return jdbc
                .sql("""
                select s.title_id, s.number as season, e.number, e.name, e.synopsis, e.runtime_minutes
                  from season s
                  join episode e on e.season_id = s.id
                 order by s.title_id, s.number, e.number
                """)
                .query((row, _) -> new Episode(
                        new TitleId(row.getObject("title_id", UUID.class)),
                        new Programme.Part(
                                "S%d E%d: %s"
                                        .formatted(row.getInt("season"), row.getInt("number"), row.getString("name")),
                                row.getString("synopsis"),
                                Duration.ofMinutes(row.getInt("runtime_minutes")))))
                .list()
                .stream()
                .collect(groupingBy(Episode::title, mapping(Episode::part, toList())));
    }

    private static Programme programme(ResultSet row, Map<TitleId, List<Programme.Part>> episodes) throws SQLException {
        var title = new TitleId(row.getObject("id", UUID.class));
        @Nullable Integer runtime = row.getObject("runtime_minutes", Integer.class);
        List<Programme.Part> film = runtime == null
                ? List.of()
                : List.of(new Programme.Part(null, row.getString("synopsis"), Duration.ofMinutes(runtime)));
        List<String> genres = texts(row, "genres");
        return new Programme(
                title,
                row.getString("name"),
                genres.getFirst(),
                genres,
                row.getString("category"),
                row.getInt("maturity"),
                episodes.getOrDefault(title, film));
    }

    /** What the channel shows between the moments and up to a day later, in order. */
    List<Airing> standing(ChannelId channel, Instant from, Instant to) {
        return jdbc.sql("""
                select b.starts_at, b.stops_at, p.title_id, p.name, p.subtitle, p.description, p.category, p.maturity
                  from broadcast b
                  join programme p on p.id = b.programme_id
                 where b.channel_id = :channel and b.starts_at > :from - interval '24 hours'
                   and b.starts_at < :to + interval '24 hours' and b.stops_at > :from
                 order by b.starts_at
                """)
                .param("channel", channel.value())
                .param("from", utc(from))
                .param("to", utc(to))
                .query((row, _) -> {
                    @Nullable UUID title = row.getObject("title_id", UUID.class);
                    return new Airing(
                            new TimeSlot(
                                    row.getObject("starts_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("stops_at", OffsetDateTime.class)
                                            .toInstant()),
                            title == null ? null : new TitleId(title),
                            row.getString("name"),
                            row.getString("subtitle"),
                            row.getString("description"),
                            row.getString("category"),
                            row.getInt("maturity"));
                })
                .list();
    }

    int add(ChannelId channel, List<Airing> airings) {
        batches.batchUpdate("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id)
                values (?, ?, ?, ?, keep_programme(?, ?, ?, ?, ?, ?))
                """, airings, BATCH, (row, airing) -> {
            row.setObject(1, UUID.randomUUID());
            row.setObject(2, channel.value());
            row.setObject(3, utc(airing.slot().start()));
            row.setObject(4, utc(airing.slot().stop()));
            row.setString(5, airing.name());
            row.setString(6, airing.subtitle());
            row.setString(7, airing.description());
            row.setString(8, airing.category());
            row.setInt(9, airing.maturity());
            row.setObject(10, airing.title() == null ? null : airing.title().value(), Types.OTHER);
        });
        return airings.size();
    }

    /** Deletes what ended before the moment; answers how many broadcasts. */
    int forget(Instant endedBefore) {
        jdbc.sql("delete from kept_time where stops_at < :before")
                .param("before", utc(endedBefore))
                .update();
        return jdbc.sql("delete from broadcast where stops_at < :before")
                .param("before", utc(endedBefore))
                .update();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
