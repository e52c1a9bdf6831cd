package io.marquee.bench;

import io.marquee.account.AccountId;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.playback.Grant;
import io.marquee.playback.GrantId;
import io.marquee.playback.Grants;
import io.marquee.playback.Manifests;
import io.marquee.playback.Played;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a channel costs: its playlist of half an hour, schedule and all, against the bare reading of that schedule. */
final class LiveBench {

    private static final String CHANNELS = """
            insert into programme (tenant_id, id, digest, identity, name, maturity)
            select 'TENANT', gen_random_uuid(), sha256(n::text::bytea), n::text, 'Programme ' || n, 12 from generate_series(1, 500) n;
            insert into channel (tenant_id, id, external_id, number, name, required_tier, mark, logo_hash)
            select 'TENANT', case n when 1 then 'CHANNEL'::uuid else gen_random_uuid() end, 'c-' || n, n, 'Channel ' || n, 1, '{}', '-'
              from generate_series(1, COUNT) n;
            insert into broadcast (tenant_id, id, channel_id, starts_at, stops_at, programme_id)
            select 'TENANT', gen_random_uuid(), c.id, s, s + interval '10 minutes',
                   (select id from programme where tenant_id = 'TENANT' and digest = sha256((1 + (n % 500))::text::bytea))
              from channel c,
                   generate_series(1, 1008) n,
                   lateral (select date_trunc('hour', now()) - interval '3 days' + n * interval '10 minutes' as s) x
             where c.tenant_id = 'TENANT';
            """;

    private final Manifests manifests;
    private final TestDatabase database;
    private final boolean quick;

    LiveBench(Manifests manifests, TestDatabase database, boolean quick) {
        this.manifests = manifests;
        this.database = database;
        this.quick = quick;
    }

    List<Figure> run() throws SQLException {
        var tenant = new TenantId(NewTenant.in(database));
        UUID channel = UUID.randomUUID();
        write(tenant, channel);
        Grant grant = grant(channel);
        var ours = new Samples();
        var floor = new Samples();
        int rounds = quick ? 50 : 2_000;
        try (var plain = new PlainJdbc(database.app())) {
            for (int round = -rounds / 2; round < rounds; round++) {
                long bare = plain.last(tenant, StatementRecorder.during(() -> compose(tenant, grant)));
                var one = new Samples();
                one.take(() -> compose(tenant, grant));
                if (round >= 0) {
                    floor.add(bare);
                    ours.add((long) one.medianNanos());
                }
            }
        }
        return List.of(
                Figure.slower("A channel's live playlist", ours, floor, 10),
                Figure.within("A channel's live playlist, median", ours.medianNanos() / 1e6, 2, " ms"),
                Figure.within("A channel's live playlist, size", compose(tenant, grant) / 1024.0, 64, " kB"));
    }

    private int compose(TenantId tenant, Grant grant) {
        return TenantScope.<Integer, RuntimeException>call(
                tenant, () -> manifests.media(grant).orElseThrow().length());
    }

    private static Grant grant(UUID channel) {
        Instant now = Instant.now();
        return new Grant(
                new GrantId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                new ProfileId(UUID.randomUUID()),
                99,
                new Played.Live(channel, "Channel 1"),
                now,
                now.plus(Grants.LEASE));
    }

    private void write(TenantId tenant, UUID channel) throws SQLException {
        try (Connection superuser = database.superuser().connect();
                Statement statement = superuser.createStatement()) {
            statement.execute("set search_path = marquee, public");
            statement.execute(CHANNELS.replace("TENANT", tenant.toString())
                    .replace("CHANNEL", channel.toString())
                    .replace("COUNT", quick ? "20" : "1000"));
            statement.execute("vacuum analyze broadcast, channel, programme");
        }
    }
}
