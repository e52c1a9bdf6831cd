package io.marquee.epg.editing;

import static io.marquee.epg.editing.JdbcDrafts.utc;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is published, whatever is drafted. */
@Repository
@Transactional(readOnly = true)
class PublishedQuery {
    private static final String BROADCASTS = """
            select b.id, b.channel_id, b.starts_at, b.stops_at, b.programme_id, %s
              from broadcast b
              join programme p on p.id = b.programme_id
            """.formatted(EntryRows.SHOWN);

    private final JdbcClient jdbc;

    PublishedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> page(@Nullable ChannelId channel, TimeSlot span, int offset, int limit) {
        return jdbc.sql(BROADCASTS + """
                 where b.channel_id = any(case when cast(:channel as uuid) is null
                                               then array(select id from channel) else array[cast(:channel as uuid)] end)
                   and b.starts_at > :from - interval '24 hours' and b.starts_at < :to and b.stops_at > :from
                 order by b.starts_at, b.channel_id
                 offset :offset limit :limit
                """)
                .param("channel", channel == null ? null : channel.value())
                .param("from", utc(span.start()))
                .param("to", utc(span.stop()))
                .param("offset", offset)
                .param("limit", limit)
                .query(EntryRows::entry)
                .list();
    }

    Optional<Entry> find(BroadcastId id) {
        return jdbc.sql(BROADCASTS + " where b.id = :id")
                .param("id", id.value())
                .query(EntryRows::entry)
                .optional();
    }

    Optional<Integer> version(BroadcastId id) {
        return jdbc.sql("select version from broadcast where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    boolean exists(ChannelId channel) {
        return jdbc.sql("select exists (select from channel where id = :id)")
                .param("id", channel.value())
                .query(Boolean.class)
                .single();
    }
}
