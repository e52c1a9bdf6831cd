package io.marquee.bench.soak;

import io.marquee.bench.SyntheticCatalogue;
import io.marquee.localstack.TestDatabase;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two hundred threads share five connections among ten tenants, some rolling back: nobody may see another's row. */
final class TenantHammer implements Trial {

    static final int CONNECTIONS = 5;

    private static final int THREADS = 200;
    private static final int TENANTS = 10;
    private static final int TITLES = 20;

    private final TestDatabase database;
    private final JdbcClient jdbc;
    private final DataSource pool;
    private final TransactionOperations transactions;
    private final Duration time;
    private final AtomicLong turns = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();

    /** The context's pool has {@link #CONNECTIONS}. */
    TenantHammer(TestDatabase database, ApplicationContext context, boolean brief) {
        this.database = database;
        this.jdbc = context.getBean(JdbcClient.class);
        this.pool = context.getBean(DataSource.class);
        this.transactions = context.getBean(TransactionOperations.class);
        this.time = brief ? Duration.ofSeconds(5) : Duration.ofMinutes(2);
    }

    @Override
    public String name() {
        return THREADS + " threads over " + CONNECTIONS + " connections keep " + TENANTS + " tenants apart";
    }

    @Override
    public String run() throws Exception {
        var tenants = new ArrayList<TenantId>();
        for (int i = 0; i < TENANTS; i++) {
            tenants.add(new SyntheticCatalogue(database).withoutVectors(TITLES).id());
        }
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    while (System.nanoTime() - end < 0) {
                        turn(tenants.get(ThreadLocalRandom.current().nextInt(TENANTS)));
                    }
                }));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        }
        if (wrong.get() > 0 || leftovers() > 0) {
            throw new Violation(wrong + " wrong answers in " + turns + " turns, " + leftovers() + " rows left over");
        }
        return turns + " turns, 0 wrong rows";
    }

    private void turn(TenantId tenant) {
        TenantScope.run(tenant, () -> {
            int kind = ThreadLocalRandom.current().nextInt(4);
            try {
                transactions.executeWithoutResult(transaction -> {
                    if (kind > 0) {
                        write();
                    }
                    look(tenant, kind > 0 ? 1 : 0);
                    if (kind == 1) {
                        throw new Thrown();
                    }
                    if (kind > 1) {
                        transaction.setRollbackOnly();
                    }
                });
            } catch (Thrown expected) {
                // Rolled back, which is what it was thrown for.
            }
        });
        if (ThreadLocalRandom.current().nextInt(20) == 0) {
            lookWithoutTenant();
        }
        turns.incrementAndGet();
    }

    private void write() {
        jdbc.sql("insert into genre (code, name, position) values (?, 'Hammer', 99)")
                .param("x" + UUID.randomUUID().toString().substring(0, 8))
                .update();
    }

    private void look(TenantId tenant, int written) {
        List<UUID> owners = jdbc.sql("select tenant_id from title")
                .query((row, _) -> row.getObject("tenant_id", UUID.class))
                .list();
        long added = jdbc.sql("select count(*) from genre where position = 99")
                .query(Long.class)
                .single();
        if (owners.size() != TITLES || added != written || !owners.stream().allMatch(tenant.value()::equals)) {
            wrong.incrementAndGet();
        }
    }

    /** A connection that has served tenants shows nothing once their transactions are over: the policy has no tenant. */
    private void lookWithoutTenant() {
        try {
            Long seen = new JdbcTemplate(pool).queryForObject("select count(*) from title", Long.class);
            if (seen == null || seen > 0) {
                wrong.incrementAndGet();
            }
        } catch (DataAccessException refused) {
            // No tenant is set: the policy refuses to be evaluated.
        }
    }

    private long leftovers() throws SQLException {
        try (var superuser = database.superuser().connect();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from marquee.genre where position = 99")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static final class Thrown extends RuntimeException {}
}
