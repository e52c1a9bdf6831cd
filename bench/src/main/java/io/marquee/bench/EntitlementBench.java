package io.marquee.bench;

import io.marquee.account.AccountId;
import io.marquee.catalogue.CardSql;
import io.marquee.catalogue.TitleId;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import io.marquee.localstack.TestDatabase;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What entitlement costs: a rail of 1,000 cards with the conditions on what the viewer may see against the same rail
 * without, and one decision against its own statement by plain JDBC.
 */
final class EntitlementBench {

    private static final int RAIL = 1_000;

    private static final String IN_ORDER = " order by w.opens_at desc, t.id desc limit " + RAIL;

    private static final String WITH =
            "select" + CardSql.COLUMNS + "from" + CardSql.TITLES + "where" + CardSql.VISIBLE + IN_ORDER;

    /** The window is only joined for its date, and nothing asks who is looking. */
    private static final String WITHOUT = "select"
            + CardSql.COLUMNS.replace("coalesce(w.tier, t.required_tier) > :tier", "false")
            + "from title t join availability_window w on w.tenant_id = t.tenant_id and w.title_id = t.id"
            + IN_ORDER;

    private static final String VIEWER = """
            insert into plan (tenant_id, id, code, name, rank, price_minor, currency)
            select 'TENANT', gen_random_uuid(), 'plan-' || n, 'Plan ' || n, n, n * 500, 'EUR' from generate_series(1, 3) n;
            insert into account (tenant_id, id, email, password_hash, display_name, plan_id, demo)
            select 'TENANT', 'ACCOUNT', 'bench@demo.invalid', '-', 'Bench', id, true
              from plan where tenant_id = 'TENANT' and rank = 2;
            insert into subscription (tenant_id, account_id, state, started_at, period_start)
            values ('TENANT', 'ACCOUNT', 'ACTIVE', now(), now());
            insert into profile (tenant_id, id, account_id, name, avatar, maturity_limit)
            values ('TENANT', 'PROFILE', 'ACCOUNT', 'Bench', 'fox', 16);
            """;

    /** Opened over the last two years, those that are closed among those that are open. */
    private static final String SPREAD = """
            update availability_window w
               set opens_at = x.opens_at, closes_at = case when w.closes_at is not null then x.opens_at + interval '1 hour' end
              from (select title_id, now() - (abs(hashtext(title_id::text)::bigint) % 63072000 + 7200) * interval '1 second' as opens_at
                      from availability_window where tenant_id = 'TENANT') x
             where w.tenant_id = 'TENANT' and w.title_id = x.title_id;
            """;

    private final Entitlements entitlements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestDatabase database;
    private final boolean quick;

    EntitlementBench(
            Entitlements entitlements,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            TestDatabase database,
            boolean quick) {
        this.entitlements = entitlements;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.quick = quick;
    }

    List<Figure> among(int titles) throws SQLException {
        SyntheticTenant tenant = new SyntheticCatalogue(database).withoutVectors(titles);
        var viewer = new Viewer(new AccountId(UUID.randomUUID()), new ProfileId(UUID.randomUUID()), 2, 16, false);
        subscribe(tenant, viewer);
        String size = String.format(Locale.ROOT, "%,d titles", titles);
        var figures = new ArrayList<Figure>();
        figures.add(rail(tenant, viewer, size));
        figures.addAll(decision(tenant, viewer, size));
        return figures;
    }

    private Figure rail(SyntheticTenant tenant, Viewer viewer, String size) {
        int rounds = quick ? 5 : 60;
        var with = new Samples();
        var without = new Samples();
        for (int round = -rounds / 3; round < rounds; round++) {
            long bare = took(tenant, viewer, WITHOUT);
            long ours = took(tenant, viewer, WITH);
            if (round >= 0) {
                without.add(bare);
                with.add(ours);
            }
        }
        return Figure.slower("A rail of 1,000 with entitlement, " + size, with, without, 1.15);
    }

    private long took(SyntheticTenant tenant, Viewer viewer, String sql) {
        Map<String, Object> parameters = CardSql.parameters(viewer.audience(), Instant.now());
        return in(
                tenant,
                () -> transaction.execute(_ -> {
                    long begun = System.nanoTime();
                    List<UUID> found = jdbc.sql(sql)
                            .params(parameters)
                            .query((row, _) -> row.getObject(1, UUID.class))
                            .list();
                    long took = System.nanoTime() - begun;
                    if (found.size() != RAIL) {
                        throw new IllegalStateException("a rail of " + found.size());
                    }
                    return took;
                }));
    }

    private List<Figure> decision(SyntheticTenant tenant, Viewer viewer, String size) throws SQLException {
        List<TitleId> some = tenant.titles().stream()
                .limit(quick ? 20 : 500)
                .map(TitleId::new)
                .toList();
        List<SentStatement> sent = StatementRecorder.during(() -> decide(tenant, viewer, some.getFirst()));
        var ours = new Samples();
        var floor = new Samples();
        try (var plain = new PlainJdbc(database.app())) {
            for (int round = 0; round < 2; round++) {
                for (TitleId title : some) {
                    long bare = plain.last(tenant.id(), StatementRecorder.during(() -> decide(tenant, viewer, title)));
                    if (round > 0) {
                        floor.add(bare);
                        ours.take(() -> decide(tenant, viewer, title));
                    }
                }
            }
        }
        return List.of(
                Figure.slower("A decision, " + size, ours, floor, 10),
                Figure.within("A decision's median, " + size, ours.medianNanos() / 1e6, 2, " ms"),
                Figure.within("A decision's statements", sent.size() - 1, 1, ""));
    }

    private Access decide(SyntheticTenant tenant, Viewer viewer, TitleId title) {
        return in(tenant, () -> entitlements.decide(viewer.account(), viewer.profile(), title));
    }

    private void subscribe(SyntheticTenant tenant, Viewer viewer) throws SQLException {
        try (Connection superuser = database.superuser().connect();
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("set local search_path = marquee, public");
            statement.execute((VIEWER + SPREAD)
                    .replace("TENANT", tenant.id().toString())
                    .replace("ACCOUNT", viewer.account().toString())
                    .replace("PROFILE", viewer.profile().toString()));
            superuser.commit();
            superuser.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static <T> T in(SyntheticTenant tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant.id(), work::get);
    }
}
