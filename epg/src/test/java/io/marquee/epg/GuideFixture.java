package io.marquee.epg;

import io.marquee.account.AccountId;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts tenants, titles and channels into a test's database. */
final class GuideFixture {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    GuideFixture(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, () -> transaction.execute(_ -> work.get()));
    }

    void run(TenantId tenant, Runnable work) {
        TenantScope.run(tenant, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    void genres(String... codes) {
        for (int i = 0; i < codes.length; i++) {
            jdbc.sql("insert into genre (code, name, position) values (?, ?, ?)")
                    .params(codes[i], codes[i].toUpperCase(Locale.ROOT), i)
                    .update();
        }
    }

    TitleId film(String name, String genre, int minutes, int maturity) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into title (id, external_id, type, name, sort_name, year, runtime_minutes, maturity, required_tier,
                                   publication, synopsis, art_genre, art_hash, created_at, updated_at)
                values (?, ?, 'FILM', ?, ?, 1927, ?, ?, 1, 'PUBLISHED', 'What happens.', ?, 'c0ffee', now(), now())
                """)
                .params(id, id.toString(), name, name, minutes, maturity, genre)
                .update();
        jdbc.sql("insert into title_genre (title_id, position, genre) values (?, 0, ?)")
                .params(id, genre)
                .update();
        jdbc.sql("insert into availability_window (title_id, opens_at) values (?, '1970-01-01T00:00:00Z')")
                .params(id)
                .update();
        return new TitleId(id);
    }

    void withdraw(TitleId title) {
        jdbc.sql("update title set publication = 'WITHDRAWN' where id = ?")
                .params(title.value())
                .update();
    }

    ChannelId channel(int number, int tier, String... genres) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into channel (id, external_id, number, name, required_tier, genres, mark, logo_hash)
                values (:id, :externalId, :number, :name, :tier, :genres, '{}', 'beef')
                """)
                .param("id", id)
                .param("externalId", "channel-" + number)
                .param("number", number)
                .param("name", "Channel " + number)
                .param("tier", tier)
                .param("genres", genres)
                .update();
        return new ChannelId(id);
    }

    void broadcast(ChannelId channel, TitleId title, String name, int maturity, String start, String stop) {
        jdbc.sql("""
                insert into broadcast (id, channel_id, starts_at, stops_at, programme_id)
                values (?, ?, ?, ?, keep_programme(?, 'What else', 'What happens.', null, ?, ?))
                """)
                .params(List.of(
                        UUID.randomUUID(),
                        channel.value(),
                        Instant.parse(start).atOffset(ZoneOffset.UTC),
                        Instant.parse(stop).atOffset(ZoneOffset.UTC),
                        name,
                        maturity,
                        title.value()))
                .update();
    }

    /** A viewer of the highest tier with one profile. */
    Viewer viewer(String email, int maturityLimit) {
        UUID plan = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        UUID profile = UUID.randomUUID();
        jdbc.sql("""
                insert into plan (id, code, name, rank, price_minor, currency)
                select ?, 'all', 'All', 9, 0, 'EUR' where not exists (select from plan)
                """).params(plan).update();
        jdbc.sql("""
                insert into account (id, email, password_hash, display_name, plan_id)
                select ?, ?, '!', 'Viewer', id from plan
                """).params(account, email).update();
        jdbc.sql(
                        "insert into profile (id, account_id, name, avatar, maturity_limit) values (?, ?, 'Viewer', 'moon', ?)")
                .params(profile, account, maturityLimit)
                .update();
        return new Viewer(new AccountId(account), new ProfileId(profile), 9, maturityLimit, false);
    }

    BroadcastId broadcastAt(String start) {
        return new BroadcastId(jdbc.sql("select id from broadcast where starts_at = ?")
                .params(Instant.parse(start).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single());
    }

    void move(BroadcastId broadcast, Duration later) {
        jdbc.sql("""
                update broadcast set starts_at = starts_at + make_interval(secs => :by), stops_at = stops_at + make_interval(secs => :by)
                 where id = :id
                """)
                .param("by", later.toSeconds())
                .param("id", broadcast.value())
                .update();
    }

    void remove(BroadcastId broadcast) {
        jdbc.sql("delete from broadcast where id = ?").params(broadcast.value()).update();
    }

    void limit(ProfileId profile, int maturityLimit, TenantId tenant) {
        run(
                tenant,
                () -> jdbc.sql("update profile set maturity_limit = ? where id = ?")
                        .params(maturityLimit, profile.value())
                        .update());
    }

    /** Subjects of the mail that was written to the address. */
    List<String> mailTo(String email) {
        return jdbc.sql("select subject from mail where recipient = ? order by created_at, subject")
                .params(email)
                .query(String.class)
                .list();
    }

    int events(String topic) {
        return jdbc.sql("select count(*) from outbox_event where topic = ?")
                .params(topic)
                .query(Integer.class)
                .single();
    }
}
