package io.marquee.testing;

import io.marquee.account.AccountId;
import io.marquee.account.SignInId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.sql.Types;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a tenant with viewers and something to watch into a test's database. */
@TestComponent
public final class ViewingFixture {
    public final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestDatabase database;

    ViewingFixture(JdbcClient jdbc, PlatformTransactionManager transactions, TestDatabase database) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
    }

    public TenantId aTenant() {
        var tenant = new TenantId(NewTenant.in(database));
        run(tenant, () -> {
            jdbc.sql("insert into genre (code, name, position) values ('thriller', 'Thriller', 0)")
                    .update();
            for (int rank : new int[] {1, 2}) {
                jdbc.sql("""
                        insert into plan (id, code, name, rank, price_minor, currency) values (?, ?, ?, ?, 499, 'EUR')
                        """)
                        .params(UUID.randomUUID(), "plan-" + rank, "Plan " + rank, rank)
                        .update();
            }
        });
        return tenant;
    }

    public Viewer aViewer(TenantId tenant, int tier, int maturityLimit) {
        UUID account = UUID.randomUUID();
        UUID profile = UUID.randomUUID();
        run(tenant, () -> {
            jdbc.sql("""
                    insert into account (id, email, password_hash, display_name, plan_id)
                    select ?, ?, '!', 'Viewer', id from plan where rank = ?
                    """).params(account, account + "@ott.test", tier).update();
            jdbc.sql("""
                    insert into subscription (account_id, state, started_at, period_start) values (?, 'ACTIVE', now(), now())
                    """).params(account).update();
            jdbc.sql("""
                    insert into profile (id, account_id, name, avatar, maturity_limit) values (?, ?, 'Viewer', 'moon', ?)
                    """).params(profile, account, maturityLimit).update();
        });
        return new Viewer(new AccountId(account), new ProfileId(profile), tier, maturityLimit, false);
    }

    /** A device on which the viewer's account is signed in. */
    public SignInId aDevice(TenantId tenant, Viewer viewer, String name) {
        UUID id = UUID.randomUUID();
        run(
                tenant,
                () -> jdbc.sql("""
                        insert into sign_in (id, account_id, audience, device, created_at) values (?, ?, 'viewer', ?, now())
                        """).params(id, viewer.account().value(), name).update());
        return new SignInId(id);
    }

    public PlayableId aFilm(TenantId tenant, String name, int minutes, int maturity, int tier) {
        UUID id = UUID.randomUUID();
        run(tenant, () -> title(id, "FILM", name, minutes, maturity, tier));
        return new PlayableId(id);
    }

    /** The playables of the one season's episodes, in order. */
    public PlayableId[] aSeries(TenantId tenant, String name, String... episodes) {
        UUID id = UUID.randomUUID();
        UUID season = UUID.randomUUID();
        var made = new PlayableId[episodes.length];
        run(tenant, () -> {
            title(id, "SERIES", name, null, 12, 1);
            jdbc.sql("insert into season (id, title_id, number, name) values (?, ?, 1, 'Season 1')")
                    .params(season, id)
                    .update();
            for (int i = 0; i < episodes.length; i++) {
                made[i] = new PlayableId(UUID.randomUUID());
                jdbc.sql("""
                        insert into episode (id, season_id, number, name, runtime_minutes) values (?, ?, ?, ?, 30)
                        """)
                        .params(made[i].value(), season, i + 1, episodes[i])
                        .update();
            }
        });
        return made;
    }

    private void title(UUID id, String type, String name, @Nullable Integer minutes, int maturity, int tier) {
        jdbc.sql("""
                insert into title (id, external_id, type, name, sort_name, year, runtime_minutes, maturity, required_tier,
                                   publication, art_genre, art_hash, created_at, updated_at)
                values (:id, :externalId, :type, :name, :name, 1915, :minutes, :maturity, :tier,
                        'PUBLISHED', 'thriller', 'c0ffee', now(), now())
                """)
                .param("id", id)
                .param("externalId", id.toString())
                .param("type", type)
                .param("name", name)
                .param("minutes", minutes, Types.SMALLINT)
                .param("maturity", maturity)
                .param("tier", tier)
                .update();
        jdbc.sql("insert into title_genre (title_id, position, genre) values (?, 0, 'thriller')")
                .params(id)
                .update();
        jdbc.sql("insert into availability_window (title_id, opens_at) values (?, '1970-01-01T00:00:00Z')")
                .params(id)
                .update();
    }

    public <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, () -> transaction.execute(_ -> work.get()));
    }

    public void run(TenantId tenant, Runnable work) {
        TenantScope.run(tenant, () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
