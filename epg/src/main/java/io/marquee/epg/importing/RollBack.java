package io.marquee.epg.importing;

import io.marquee.epg.ChannelId;
import io.marquee.event.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes imports back, a channel a transaction. */
@Service
class RollBack {
    private final JdbcClient jdbc;
    private final JdbcGuideImports imports;
    private final JdbcSwaps swaps;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;

    RollBack(
            JdbcClient jdbc,
            JdbcGuideImports imports,
            JdbcSwaps swaps,
            Outbox outbox,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.swaps = swaps;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    int of(GuideImportId id) {
        List<ChannelId> channels = transaction.execute(_ -> {
            GuideImport done =
                    imports.find(id).orElseThrow(() -> new IllegalArgumentException("There is no such import."));
            if (done.state() != GuideImport.State.DONE) {
                throw new IllegalArgumentException("Only an import that is done can be rolled back.");
            }
            return latestOf(id);
        });
        if (channels == null) {
            throw new IllegalStateException("a transaction without an answer");
        }
        channels.forEach(channel -> transaction.executeWithoutResult(_ -> restore(id, channel)));
        transaction.executeWithoutResult(_ -> imports.rolledBack(id));
        return channels.size();
    }

    /** Channels that no later import has changed. */
    private List<ChannelId> latestOf(GuideImportId id) {
        return jdbc.sql("""
                select c.channel_id
                  from guide_import_channel c
                 where c.import_id = :id
                   and not exists (select from guide_import_channel l
                                     join guide_import i on i.id = l.import_id and i.state <> 'ROLLED_BACK'
                                    where l.channel_id = c.channel_id and l.swapped_at > c.swapped_at)
                 order by c.channel_id
                """)
                .param("id", id.value())
                .query((row, _) -> new ChannelId(row.getObject("channel_id", UUID.class)))
                .list();
    }

    private void restore(GuideImportId id, ChannelId channel) {
        if (!swaps.lock(channel)) {
            return;
        }
        Instant now = clock.instant();
        // What came goes, but for what has begun, what somebody has edited since, and what was there before.
        bind("""
                delete from broadcast b
                 where b.channel_id = :channel and b.import_id = :id and b.origin = 'IMPORTED' and b.starts_at > :now
                   and not exists (select from guide_import_before p
                                    where p.import_id = :id and p.broadcast_id = b.id and p.starts_at > :now)
                """, id, channel, now);
        // What was there before goes back to where it was; where that is taken by now, it goes too.
        bind("""
                update broadcast b
                   set starts_at = p.starts_at, stops_at = p.stops_at, programme_id = p.programme_id,
                       premiere = p.premiere, is_new = p.is_new, repeat = p.repeat, live = p.live, origin = p.origin,
                       source_id = (select s.id from guide_source s where s.id = p.source_id), import_id = p.by_import,
                       version = b.version + 1
                  from guide_import_before p
                 where p.import_id = :id and p.broadcast_id = b.id and p.channel_id = :channel
                   and b.import_id = :id and b.origin = 'IMPORTED' and b.starts_at > :now and p.starts_at > :now
                """, id, channel, now);
        bind("""
                delete from broadcast b
                 using guide_import_before p
                 where p.import_id = :id and p.broadcast_id = b.id and p.channel_id = :channel and b.starts_at > :now
                   and exists (select from broadcast o
                                where o.channel_id = b.channel_id and o.id <> b.id and o.origin = 'HAND'
                                  and o.starts_at > b.starts_at - interval '24 hours'
                                  and o.starts_at < b.stops_at and o.stops_at > b.starts_at)
                """, id, channel, now);
        bind("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id, premiere, is_new, repeat, live,
                                       origin, source_id, import_id)
                select p.broadcast_id, p.channel_id, p.starts_at, p.stops_at, p.programme_id, p.premiere, p.is_new, p.repeat,
                       p.live, p.origin, (select s.id from guide_source s where s.id = p.source_id), p.by_import
                  from guide_import_before p
                 where p.import_id = :id and p.channel_id = :channel and p.starts_at > :now
                   and not exists (select from broadcast o
                                    where o.channel_id = p.channel_id
                                      and o.starts_at > p.starts_at - interval '24 hours'
                                      and o.starts_at < p.stops_at and o.stops_at > p.starts_at)
                """, id, channel, now);
        outbox.append("schedule", channel.value());
    }

    private void bind(String sql, GuideImportId id, ChannelId channel, Instant now) {
        jdbc.sql(sql)
                .param("id", id.value())
                .param("channel", channel.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
