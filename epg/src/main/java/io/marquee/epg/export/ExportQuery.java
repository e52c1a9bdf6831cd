package io.marquee.epg.export;

import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is exported, one channel at a time, so that a slow reader keeps no connection. */
@Repository
@Transactional(readOnly = true)
class ExportQuery {
    private static final TypeReference<Map<String, String>> IDS = new TypeReference<>() {};
    private static final TypeReference<List<ExportedBroadcast.Credit>> CREDITS = new TypeReference<>() {};

    /** Ids of channels in guides look like names of hosts (RFC 2838). */
    private static final String GUIDE_DOMAIN = ".marquee";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExportQuery(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By number; of all channels, or of a further lineup with the numbers that they have there. */
    public List<ExportedChannel> channels(@Nullable UUID lineup) {
        String selected = lineup == null ? """
                select c.id, c.external_id, c.number, c.name, c.group_name, c.logo_hash,
                       to_jsonb(c) ->> 'stream_url' as stream_url
                  from channel c
                 where :lineup::uuid is null
                 order by c.number
                """ : """
                select c.id, c.external_id, l.number, c.name, c.group_name, c.logo_hash,
                       to_jsonb(c) ->> 'stream_url' as stream_url
                  from lineup_channel l
                  join channel c on c.id = l.channel_id
                 where l.lineup_id = :lineup
                 order by l.number
                """;
        return jdbc.sql(selected)
                .param("lineup", lineup)
                .query((row, _) -> {
                    var id = new ChannelId(row.getObject("id", UUID.class));
                    return new ExportedChannel(
                            id,
                            row.getString("external_id") + GUIDE_DOMAIN,
                            row.getInt("number"),
                            row.getString("name"),
                            row.getString("group_name"),
                            "/artwork/channels/" + id + "/" + row.getString("logo_hash") + "/logo.svg",
                            row.getString("stream_url"));
                })
                .list();
    }

    /** Those that touch the period, in order. */
    public List<ExportedBroadcast> broadcasts(ChannelId channel, TimeSlot period) {
        return jdbc.sql("""
                select b.starts_at, b.stops_at, b.premiere, b.is_new, b.repeat, p.name, p.subtitle, p.description,
                       p.categories, p.keywords, p.language, p.year, p.season_number, p.episode_number,
                       p.episode_ids::text as episode_ids, p.credits::text as credits, p.country, p.rating, p.maturity,
                       p.star_rating, p.image_url, p.length_minutes
                  from broadcast b
                  join programme p on p.id = b.programme_id
                 where b.channel_id = :channel
                   and b.starts_at > :from - interval '24 hours' and b.starts_at < :to and b.stops_at > :from
                 order by b.starts_at
                """)
                .param("channel", channel.value())
                .param("from", period.start().atOffset(ZoneOffset.UTC))
                .param("to", period.stop().atOffset(ZoneOffset.UTC))
                .query((row, _) -> broadcast(row))
                .list();
    }

    private ExportedBroadcast broadcast(ResultSet row) throws SQLException {
        return new ExportedBroadcast(
                new TimeSlot(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("stops_at", OffsetDateTime.class).toInstant()),
                row.getString("name"),
                row.getString("subtitle"),
                row.getString("description"),
                texts(row.getArray("categories")),
                texts(row.getArray("keywords")),
                row.getString("language"),
                row.getObject("year", Integer.class),
                row.getObject("season_number", Integer.class),
                row.getObject("episode_number", Integer.class),
                json.readValue(row.getString("episode_ids"), IDS),
                json.readValue(row.getString("credits"), CREDITS),
                row.getString("country"),
                row.getString("rating"),
                row.getInt("maturity"),
                row.getString("star_rating"),
                row.getString("image_url"),
                row.getObject("length_minutes", Integer.class),
                row.getBoolean("premiere"),
                row.getBoolean("is_new"),
                row.getBoolean("repeat"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
