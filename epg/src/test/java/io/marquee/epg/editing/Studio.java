package io.marquee.epg.editing;

import static io.marquee.epg.editing.Sketch.at;

import io.marquee.account.AccountId;
import io.marquee.catalogue.TitleId;
import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A tenant with a channel, somebody who schedules it, and what is published on it. */
final class Studio {
    final TenantId tenant;
    final AccountId ada;
    final ChannelId noir;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Studio(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.tenant = new TenantId(NewTenant.in(database));
        run(() -> jdbc.sql("""
                        insert into plan (id, code, name, rank, price_minor, currency)
                        values (gen_random_uuid(), 'basic', 'Basic', 1, 0, 'EUR')""").update());
        this.ada = account("ada");
        this.noir = channel(1);
    }

    /** In this tenant, without a transaction. */
    <T> T here(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }

    /** In this tenant, in one transaction. */
    <T> T within(Supplier<T> work) {
        return here(() -> transaction.execute(_ -> work.get()));
    }

    void run(Runnable work) {
        within(() -> {
            work.run();
            return true;
        });
    }

    AccountId account(String name) {
        UUID id = UUID.randomUUID();
        run(() -> jdbc.sql("""
                insert into account (id, email, password_hash, display_name, plan_id)
                select ?, ?, 'x', ?, id from plan""").params(id, name + "@studio.test", name).update());
        return new AccountId(id);
    }

    ChannelId channel(int number, String... genres) {
        UUID id = UUID.randomUUID();
        run(() -> jdbc.sql("""
                insert into channel (id, external_id, number, name, required_tier, genres, mark, logo_hash)
                values (?, ?, ?, ?, 1, ?, '{}', 'beef')""")
                .params(id, "channel-" + number, number, "Channel " + number, genres)
                .update());
        return new ChannelId(id);
    }

    TitleId film(String name, int minutes) {
        return title("FILM", name, minutes);
    }

    /** Of one season, its episodes 40 minutes long. */
    TitleId series(String name, String... episodes) {
        TitleId title = title("SERIES", name, null);
        UUID season = UUID.randomUUID();
        run(() -> {
            jdbc.sql("insert into season (id, title_id, number, name) values (?, ?, 1, 'One')")
                    .params(season, title.value())
                    .update();
            for (int i = 0; i < episodes.length; i++) {
                jdbc.sql("""
                        insert into episode (id, season_id, number, name, runtime_minutes)
                        values (gen_random_uuid(), ?, ?, ?, 40)
                        """).params(season, i + 1, episodes[i]).update();
            }
        });
        return title;
    }

    private TitleId title(String type, String name, @Nullable Integer minutes) {
        UUID id = UUID.randomUUID();
        run(() -> {
            jdbc.sql("insert into genre (code, name, position) values ('noir', 'Noir', 0) on conflict do nothing")
                    .update();
            jdbc.sql("""
                    insert into title (id, external_id, type, name, sort_name, year, runtime_minutes, maturity,
                                       required_tier, publication, synopsis, art_genre, art_hash, created_at, updated_at)
                    values (:id, cast(:id as text), :type, :name, :name, 1947, :minutes, 12, 1, 'PUBLISHED',
                            'What happens.', 'noir', 'c0ffee', now(), now())
                    """)
                    .param("id", id)
                    .param("type", type)
                    .param("name", name)
                    .param("minutes", minutes)
                    .update();
            jdbc.sql("insert into title_genre (title_id, position, genre) values (?, 0, 'noir')")
                    .params(id)
                    .update();
            jdbc.sql("insert into availability_window (title_id, opens_at) values (?, '1970-01-01T00:00:00Z')")
                    .params(id)
                    .update();
        });
        return new TitleId(id);
    }

    /** Published, on Friday. */
    BroadcastId published(String name, String start, String stop) {
        return published(noir, name, at(start), at(stop));
    }

    BroadcastId published(ChannelId channel, String name, Instant start, Instant stop) {
        UUID id = UUID.randomUUID();
        run(() -> jdbc.sql("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id)
                values (?, ?, ?, ?, keep_programme(?, null, '', null, 0, null))""")
                .params(id, channel.value(), utc(start), utc(stop), name)
                .update());
        return new BroadcastId(id);
    }

    /** As somebody else would. */
    void moveBehindTheScenes(BroadcastId id, String start, String stop) {
        run(() -> jdbc.sql("update broadcast set starts_at = ?, stops_at = ? where id = ?")
                .params(utc(at(start)), utc(at(stop)), id.value())
                .update());
    }

    /** What viewers see on Friday, as {@code Detour 18:00 19:10}. */
    List<String> seen() {
        return within(() -> jdbc.sql("""
                select p.name, b.starts_at, b.stops_at
                  from broadcast b join programme p on p.id = b.programme_id
                 where b.channel_id = :channel
                 order by b.starts_at""")
                .param("channel", noir.value())
                .query((row, _) -> row.getString("name")
                        + clock(row.getObject("starts_at", OffsetDateTime.class))
                        + clock(row.getObject("stops_at", OffsetDateTime.class)))
                .list());
    }

    List<UUID> events(String topic) {
        return within(() -> jdbc.sql("select subject_id from outbox_event where topic = :topic")
                .param("topic", topic)
                .query((row, _) -> row.getObject("subject_id", UUID.class))
                .list());
    }

    static List<String> drafted(Board board) {
        return board.rows().getFirst().lines().stream()
                .map(line -> line.entry().name()
                        + clock(line.entry().start().atOffset(ZoneOffset.UTC))
                        + clock(line.entry().stop().atOffset(ZoneOffset.UTC)))
                .toList();
    }

    static TimeSlot slot(String start, String stop) {
        return new TimeSlot(at(start), at(stop));
    }

    private static String clock(OffsetDateTime moment) {
        return " " + moment.toInstant().toString().substring(11, 16);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
