package io.marquee.epg;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.marquee.catalogue.Audience;
import io.marquee.catalogue.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads broadcasts by channel and start. They last a day at most and never overlap, so of those that start before a
 * moment only the last can touch it: plain comparisons of times find it through the index, under row-level security too.
 */
@Repository
@Transactional(readOnly = true)
class BroadcastQuery {
    private static final String COLUMNS = """
            select b.channel_id, b.id, b.starts_at, b.stops_at, p.name, p.subtitle, p.description, p.category,
                   p.maturity <= :maturityLimit as told, t.id as title_id, t.art_hash
            """;

    private static final String SHOWN = """
              join programme p on p.id = b.programme_id
              left join lateral (select t.id, t.art_hash
                                   from title t
                                  where t.id = p.title_id and t.publication = 'PUBLISHED' and t.maturity <= :maturityLimit
                                    and exists (select from availability_window w
                                                 where w.title_id = t.id and w.opens_at <= :at
                                                   and (w.closes_at is null or w.closes_at > :at))
                                  limit 1) t on true
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BroadcastQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the channels that touch the window, in order. */
    Map<ChannelId, List<Broadcast>> within(Audience audience, List<ChannelId> channels, TimeSlot window) {
        return jdbc
                .sql(COLUMNS + """
                  from unnest(:channels) c (id)
                  cross join lateral (
                      (select * from broadcast
                        where channel_id = c.id and starts_at <= :from and starts_at > :from - interval '24 hours'
                        order by starts_at desc
                        limit 1)
                      union all
                      select * from broadcast
                       where channel_id = c.id and starts_at > :from and starts_at < :to) b
                """ + SHOWN + " where b.stops_at > :from order by b.channel_id, b.starts_at")
                .param("channels", channels.stream().map(ChannelId::value).toArray(UUID[]::new))
                .param("from", utc(window.start()))
                .param("to", utc(window.stop()))
                .param("at", OffsetDateTime.now(clock))
                .param("maturityLimit", audience.maturityLimit())
                .query(BroadcastQuery::onChannel)
                .list()
                .stream()
                .collect(byChannel());
    }

    /** The channel's broadcast; empty if it has none such. */
    Optional<Broadcast> find(Audience audience, ChannelId channel, BroadcastId id) {
        return jdbc.sql(COLUMNS + " from broadcast b " + SHOWN + " where b.id = :id and b.channel_id = :channel")
                .param("id", id.value())
                .param("channel", channel.value())
                .param("at", OffsetDateTime.now(clock))
                .param("maturityLimit", audience.maturityLimit())
                .query(BroadcastQuery::onChannel)
                .optional()
                .map(OnChannel::broadcast);
    }

    /** Of each of these channels what it shows and what it shows next. */
    Map<ChannelId, List<Broadcast>> nowAndNext(Audience audience, List<ChannelId> channels, Instant now) {
        return jdbc
                .sql(COLUMNS + """
                  from unnest(:channels) c (id)
                  cross join lateral (
                      (select * from broadcast
                        where channel_id = c.id and starts_at <= :at and starts_at > :at - interval '24 hours'
                        order by starts_at desc
                        limit 1)
                      union all
                      (select * from broadcast
                        where channel_id = c.id and starts_at > :at and starts_at < :at + interval '24 hours'
                        order by starts_at
                        limit 1)) b
                """ + SHOWN + " where b.stops_at > :at order by b.channel_id, b.starts_at")
                .param("channels", channels.stream().map(ChannelId::value).toArray(UUID[]::new))
                .param("at", utc(now))
                .param("maturityLimit", audience.maturityLimit())
                .query(BroadcastQuery::onChannel)
                .list()
                .stream()
                .collect(byChannel());
    }

    /** What of the window has these words in its name, what is to come first; what is withheld is not found. */
    List<FoundBroadcast> search(Audience audience, String words, TimeSlot window, Instant around, int most) {
        return jdbc
                .sql(COLUMNS + """
                  from search_broadcasts(cast(:words as tsquery), :from, :to, :around, :most) with ordinality f (id, place)
                  join broadcast b on b.id = f.id
                """ + SHOWN + " where p.maturity <= :maturityLimit order by f.place")
                .param("words", words)
                .param("from", utc(window.start()))
                .param("to", utc(window.stop()))
                .param("around", utc(around))
                .param("most", most)
                .param("at", OffsetDateTime.now(clock))
                .param("maturityLimit", audience.maturityLimit())
                .query(BroadcastQuery::onChannel)
                .list()
                .stream()
                .map(found -> new FoundBroadcast(found.channel(), found.broadcast()))
                .toList();
    }

    private record OnChannel(ChannelId channel, Broadcast broadcast) {}

    private static Collector<OnChannel, ?, Map<ChannelId, List<Broadcast>>> byChannel() {
        return groupingBy(OnChannel::channel, mapping(OnChannel::broadcast, toList()));
    }

    private static OnChannel onChannel(ResultSet row, int number) throws SQLException {
        var id = new BroadcastId(row.getObject("id", UUID.class));
        var slot = new TimeSlot(
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("stops_at", OffsetDateTime.class).toInstant());
        return new OnChannel(
                new ChannelId(row.getObject("channel_id", UUID.class)),
                row.getBoolean("told")
                        ? told(id, slot, row)
                        : new Broadcast(id, slot, Broadcast.WITHHELD, null, "", null, null, null, null));
    }

    private static Broadcast told(BroadcastId id, TimeSlot slot, ResultSet row) throws SQLException {
        @Nullable UUID title = row.getObject("title_id", UUID.class);
        String artwork = "/artwork/titles/" + title + "/" + row.getString("art_hash");
        return new Broadcast(
                id,
                slot,
                row.getString("name"),
                row.getString("subtitle"),
                row.getString("description"),
                row.getString("category"),
                title == null ? null : new TitleId(title),
                title == null ? null : artwork + "/poster.svg",
                title == null ? null : artwork + "/backdrop.svg");
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
