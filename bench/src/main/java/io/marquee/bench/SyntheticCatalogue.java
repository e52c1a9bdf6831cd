package io.marquee.bench;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.migrations.DatabaseLogin;
import io.marquee.tenancy.TenantId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fills tenants with generated titles, 100,000 with their vectors in well under a minute: copied in by the superuser,
 * since COPY does not go through policies, and without looking up what the generator knows to be there.
 */
public final class SyntheticCatalogue {

    private static final long SEED = 1922;

    /** As the platform does, from here on a tenant has a partition and an index of its own. */
    private static final int SHARED_UP_TO = 20_000;

    private final TestDatabase database;

    public SyntheticCatalogue(TestDatabase database) {
        this.database = database;
    }

    /** A new tenant with this many titles and no vectors. */
    public SyntheticTenant withoutVectors(int titles) {
        return make(titles, null);
    }

    /** A new tenant with this many titles, each with a vector that goes by this model's name. */
    public SyntheticTenant withVectors(int titles, String model) {
        return make(titles, model);
    }

    private SyntheticTenant make(int count, @Nullable String model) {
        TenantId tenant = new TenantId(NewTenant.in(database));
        boolean own = model != null && count > SHARED_UP_TO;
        try {
            long begun = System.nanoTime();
            if (own) {
                asTenant(tenant, "select give_tenant_own_embeddings()");
            }
            List<UUID> visible = copy(tenant, count, model);
            Duration inserted = Duration.ofNanos(System.nanoTime() - begun);
            begun = System.nanoTime();
            if (own) {
                asTenant(tenant, "select index_tenant_own_embeddings()");
            }
            Duration indexed = Duration.ofNanos(System.nanoTime() - begun);
            analyze();
            return new SyntheticTenant(tenant, visible, inserted, indexed);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("no tenant of " + count + " titles: " + e.getMessage(), e);
        }
    }

    private List<UUID> copy(TenantId tenant, int count, @Nullable String model) throws SQLException, IOException {
        var vectors = new ClusteredVectors(SEED, count);
        var random = new SplittableRandom(SEED);
        var visible = new ArrayList<UUID>();
        var titles = new ArrayList<SyntheticTitle>();
        int[] clusters = new int[count];
        for (int i = 0; i < count; i++) {
            clusters[i] = random.nextInt(vectors.clusters());
            SyntheticTitle title = SyntheticTitle.of(i, clusters[i], random);
            titles.add(title);
            if (title.published() && title.open() && title.maturity() <= 16) {
                visible.add(title.id());
            }
        }
        try (Connection superuser = database.superuser().connect();
                Statement settings = superuser.createStatement()) {
            settings.execute("set session_replication_role = replica");
            settings.execute("set search_path = marquee, public");
            superuser.setAutoCommit(false);
            TitleCopy.genres(superuser, tenant);
            TitleCopy.titles(superuser, tenant, titles);
            if (model != null) {
                try (var rows = new VectorCopy(superuser, tenant, model)) {
                    for (int i = 0; i < count; i++) {
                        rows.add(titles.get(i).id(), vectors.near(clusters[i]));
                    }
                }
            }
            superuser.commit();
        }
        return visible;
    }

    private void asTenant(TenantId tenant, String sql) throws SQLException {
        DatabaseLogin app = database.app();
        try (Connection connection = app.connect();
                var bind = connection.prepareStatement("select set_config('app.tenant_id', ?, true)");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            bind.setString(1, tenant.toString());
            bind.execute();
            statement.execute(sql);
            connection.commit();
        }
    }

    /** What the server does by itself after a while. */
    private void analyze() throws SQLException {
        try (Connection superuser = database.superuser().connect();
                Statement statement = superuser.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
