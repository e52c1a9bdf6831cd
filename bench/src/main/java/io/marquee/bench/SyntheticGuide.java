package io.marquee.bench;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Fills a tenant with generated channels and two weeks of schedules around now, without gaps: 20 minutes a broadcast. Of
 * 20,000 programmes one in ten is one of 1,000 titles. Written by the superuser.
 */
final class SyntheticGuide {

    private static final String ROWS = """
            insert into title (tenant_id, id, external_id, type, name, sort_name, year, runtime_minutes, maturity, required_tier,
                               publication, synopsis, art_genre, art_hash, created_at, updated_at)
            select 'TENANT', gen_random_uuid(), 'film-' || n, 'FILM', 'Film ' || n, 'film ' || n, 1927, 90, 0, 1, 'PUBLISHED',
                   'What happens.', 'drama', 'c0ffee', now(), now()
              from generate_series(1, 1000) n;
            insert into availability_window (tenant_id, title_id, opens_at)
            select 'TENANT', id, now() - interval '1 year' from title where tenant_id = 'TENANT';
            insert into channel (tenant_id, id, external_id, number, name, group_name, required_tier, mark, logo_hash)
            select 'TENANT', gen_random_uuid(), 'channel-' || n, n, 'Channel ' || n, 'Group ' || n % 12, 1, '{}', 'beef'
              from generate_series(1, CHANNELS) n;
            insert into programme (tenant_id, id, digest, identity, name, subtitle, description, category, maturity, title_id)
            select 'TENANT', gen_random_uuid(), decode(md5(n::text), 'hex'), 'programme ' || n, 'Programme ' || n, 'Part ' || n % 40,
                   repeat('What happens in it, told at some length. ', 1 + n % 8), 'Drama', 0, t.id
              from generate_series(1, 20000) n
              left join title t on t.tenant_id = 'TENANT' and n % 10 = 0 and t.external_id = 'film-' || (1 + n / 10 % 1000);
            create temporary table numbered on commit drop as
                select row_number() over () - 1 as n, id from programme where tenant_id = 'TENANT';
            insert into broadcast (tenant_id, id, channel_id, starts_at, stops_at, programme_id)
            select 'TENANT', gen_random_uuid(), c.id, at, at + interval '20 minutes', p.id
              from channel c
             cross join generate_series(date_trunc('hour', now()) - interval '4 days',
                                        date_trunc('hour', now()) + interval '10 days' - interval '20 minutes',
                                        interval '20 minutes') at
              join numbered p on p.n = abs(hashtext(c.id::text || at::text)) % 20000
             where c.tenant_id = 'TENANT';
            analyze channel;
            analyze programme;
            analyze broadcast;
            analyze title;
            """;

    private final TestDatabase database;

    SyntheticGuide(TestDatabase database) {
        this.database = database;
    }

    /** A new tenant with this many channels. */
    TenantId with(int channels) throws SQLException {
        TenantId tenant = new TenantId(NewTenant.in(database));
        try (Connection superuser = database.superuser().connect();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("set session_replication_role = replica");
            statement.execute("set search_path = marquee, public");
            statement.execute(ROWS.replace("TENANT", tenant.toString()).replace("CHANNELS", String.valueOf(channels)));
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("vacuum marquee.broadcast");
        }
        return tenant;
    }
}
