package io.marquee.bench;

import io.marquee.account.AccountId;
import io.marquee.entitlement.Viewer;
import io.marquee.epg.importing.ChannelImport;
import io.marquee.epg.scheduling.DailySchedule;
import io.marquee.localstack.TestDatabase;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Tenants in which something goes on: channels with a schedule, and profiles that watch and rate. */
final class LivelyTenants {

    private static final int PROFILES = 50;

    /** Each profile has watched and rated forty titles; the first has begun eight. */
    private static final String LIFE = """
            insert into plan (tenant_id, id, code, name, rank, price_minor, currency)
            select t, gen_random_uuid(), 'standard', 'Standard', 2, 899, 'EUR' from (values ('TENANT'::uuid)) v(t);
            insert into account (tenant_id, id, email, password_hash, display_name, plan_id, demo)
            select tenant_id, 'ACCOUNT', 'bench@demo.invalid', '-', 'Bench', id, true from plan where tenant_id = 'TENANT';
            insert into subscription (tenant_id, account_id, state, started_at, period_start)
            values ('TENANT', 'ACCOUNT', 'ACTIVE', now(), now());
            insert into profile (tenant_id, id, account_id, name, avatar)
            select 'TENANT', case n when 1 then 'PROFILE'::uuid else gen_random_uuid() end, 'ACCOUNT', 'Viewer ' || n, 'fox'
              from generate_series(1, MOST) n;
            select ensure_watch_event_month(now()), ensure_watch_event_month(now() - interval '20 days');
            create temporary table seen on commit drop as
            select p.id as profile_id, t.id as title_id, row_number() over (partition by p.id order by md5(p.id::text || t.id)) as n
              from profile p join title t on t.tenant_id = p.tenant_id
             where p.tenant_id = 'TENANT' and t.publication = 'PUBLISHED';
            delete from seen where n > 40;
            insert into watch_event (tenant_id, id, at, profile_id, title_id, playable_id, kind)
            select 'TENANT', gen_random_uuid(), now() - n * interval '8 hours', profile_id, title_id, title_id,
                   case when n % 2 = 0 then 'FINISH' else 'PLAY' end
              from seen;
            insert into rating (tenant_id, profile_id, title_id, stars, rated_at)
            select 'TENANT', profile_id, title_id, 1 + n % 10, now() - n * interval '1 day' from seen;
            insert into playback_position (tenant_id, profile_id, playable_id, title_id, position_seconds,
                                           duration_seconds, observed_at, updated_at, device_id)
            select 'TENANT', profile_id, title_id, title_id, 1800, 5400, now(), now() - n * interval '1 hour', 'bench'
              from seen where profile_id = 'PROFILE' and n <= 8;
            """;

    private final TestDatabase database;
    private final ChannelImport channels;
    private final DailySchedule schedule;
    private final String model;

    LivelyTenants(TestDatabase database, ChannelImport channels, DailySchedule schedule, String model) {
        this.database = database;
        this.channels = channels;
        this.schedule = schedule;
        this.model = model;
    }

    /** A tenant, and one who watches there. */
    record Lively(TenantId id, Viewer viewer) {}

    Lively with(int titles) throws SQLException {
        TenantId tenant =
                new SyntheticCatalogue(database).withVectors(titles, model).id();
        var viewer = new Viewer(new AccountId(UUID.randomUUID()), new ProfileId(UUID.randomUUID()), 2, 99, false);
        live(tenant, viewer);
        TenantScope.run(tenant, () -> {
            channels.importFile(channelFile());
            schedule.keepUp();
        });
        return new Lively(tenant, viewer);
    }

    private void live(TenantId tenant, Viewer viewer) throws SQLException {
        try (Connection superuser = database.superuser().connect();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("set local search_path = marquee, public");
            statement.execute(LIFE.replace("TENANT", tenant.toString())
                    .replace("ACCOUNT", viewer.account().value().toString())
                    .replace("PROFILE", viewer.profile().value().toString())
                    .replace("MOST", Integer.toString(PROFILES)));
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static byte[] channelFile() {
        try (InputStream file = LivelyTenants.class.getResourceAsStream("/demo/aurora/channels.json")) {
            if (file == null) {
                throw new IllegalStateException("no channels on the class path");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
