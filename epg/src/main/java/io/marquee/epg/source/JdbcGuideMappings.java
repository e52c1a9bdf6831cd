package io.marquee.epg.source;

import io.marquee.epg.ChannelId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcGuideMappings {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    JdbcGuideMappings(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    List<ChannelMatcher.Known> channels() {
        return jdbc.sql("select id, external_id, name from channel order by number")
                .query((row, _) -> new ChannelMatcher.Known(
                        new ChannelId(row.getObject("id", UUID.class)),
                        row.getString("external_id"),
                        row.getString("name")))
                .list();
    }

    List<GuideChannel> guideChannels(GuideSourceId source) {
        return jdbc.sql("""
                select guide_id, name, names, icon_url, number, programmes, ignored
                  from guide_channel
                 where source_id = :source
                 order by name, guide_id
                """)
                .param("source", source.value())
                .query(JdbcGuideMappings::channel)
                .list();
    }

    /** Writes down what the source lists; leaves alone what stands so already. */
    void saw(GuideSourceId source, Collection<GuideChannel> channels) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        batches.batchUpdate("""
                insert into guide_channel as c (source_id, guide_id, name, names, icon_url, number, programmes, seen_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, source_id, guide_id) do update
                   set name = excluded.name, names = excluded.names, icon_url = excluded.icon_url,
                       number = excluded.number, programmes = excluded.programmes, seen_at = excluded.seen_at
                 where (c.name, c.names, c.icon_url, c.number, c.programmes)
                       is distinct from (excluded.name, excluded.names, excluded.icon_url, excluded.number,
                                         excluded.programmes)
                """, channels, BATCH, (row, channel) -> {
            row.setObject(1, source.value());
            row.setString(2, channel.guideId());
            row.setString(3, channel.name());
            row.setArray(
                    4, row.getConnection().createArrayOf("text", channel.names().toArray()));
            row.setString(5, channel.iconUrl());
            row.setString(6, channel.number());
            row.setInt(7, channel.programmes());
            row.setObject(8, now);
        });
    }

    void ignore(GuideSourceId source, String guideId, boolean ignored) {
        jdbc.sql("update guide_channel set ignored = :ignored where source_id = :source and guide_id = :guideId")
                .param("ignored", ignored)
                .param("source", source.value())
                .param("guideId", guideId)
                .update();
    }

    List<GuideMapping> of(GuideSourceId source) {
        return jdbc.sql("""
                select id, source_id, guide_id, channel_id, time_shift, priority, method, score, confirmed
                  from guide_mapping
                 where source_id = :source
                 order by guide_id, score desc, id
                """)
                .param("source", source.value())
                .query(JdbcGuideMappings::mapping)
                .list();
    }

    void add(Collection<GuideMapping> mappings) {
        batches.batchUpdate("""
                insert into guide_mapping as m (id, source_id, guide_id, channel_id, time_shift, priority, method, score,
                                                confirmed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, source_id, guide_id, channel_id) do update
                   set time_shift = excluded.time_shift, priority = excluded.priority, method = excluded.method,
                       score = excluded.score, confirmed = excluded.confirmed, version = m.version + 1
                """, mappings, BATCH, (row, mapping) -> {
            row.setObject(1, mapping.id());
            row.setObject(2, mapping.source().value());
            row.setString(3, mapping.guideId());
            row.setObject(4, mapping.channel().value());
            row.setInt(5, Math.toIntExact(mapping.timeShift().toMinutes()));
            row.setObject(6, mapping.priority(), java.sql.Types.SMALLINT);
            row.setString(7, mapping.method().name());
            row.setDouble(8, mapping.score());
            row.setBoolean(9, mapping.confirmed());
        });
    }

    void remove(UUID mapping) {
        jdbc.sql("delete from guide_mapping where id = :id")
                .param("id", mapping)
                .update();
    }

    void removeUnconfirmed(GuideSourceId source, String guideId) {
        jdbc.sql("delete from guide_mapping where source_id = :source and guide_id = :guideId and not confirmed")
                .param("source", source.value())
                .param("guideId", guideId)
                .update();
    }

    private static GuideChannel channel(ResultSet row, int number) throws SQLException {
        return new GuideChannel(
                row.getString("guide_id"),
                row.getString("name"),
                List.of((String[]) row.getArray("names").getArray()),
                row.getString("icon_url"),
                row.getString("number"),
                row.getInt("programmes"),
                row.getBoolean("ignored"));
    }

    private static GuideMapping mapping(ResultSet row, int number) throws SQLException {
        @Nullable Integer priority = row.getObject("priority", Integer.class);
        return new GuideMapping(
                row.getObject("id", UUID.class),
                new GuideSourceId(row.getObject("source_id", UUID.class)),
                row.getString("guide_id"),
                new ChannelId(row.getObject("channel_id", UUID.class)),
                Duration.ofMinutes(row.getInt("time_shift")),
                priority,
                MappingMethod.valueOf(row.getString("method")),
                row.getDouble("score"),
                row.getBoolean("confirmed"));
    }
}
