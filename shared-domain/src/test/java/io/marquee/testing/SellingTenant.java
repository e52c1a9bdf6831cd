package io.marquee.testing;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes tenants that sell the plans basic (rank 1, 2 profiles), standard (2, 4) and premium (3, 6). */
@Component
public class SellingTenant {

    private static final List<String> PLANS = List.of("basic", "standard", "premium");

    private final TestDatabase database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SellingTenant(TestDatabase database, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public TenantId make() {
        TenantId tenant = new TenantId(NewTenant.in(database));
        in(tenant, () -> {
            for (int rank = 1; rank <= PLANS.size(); rank++) {
                String code = PLANS.get(rank - 1);
                jdbc.sql("""
                                insert into plan (id, code, name, rank, price_minor, currency, profile_limit)
                                values (:id, :code, initcap(:code), :rank, :rank * 500, 'EUR', :rank * 2)
                                """)
                        .param("id", UUID.randomUUID())
                        .param("code", code)
                        .param("rank", rank)
                        .update();
            }
            return null;
        });
        return tenant;
    }

    /** Runs the work in a transaction of the tenant. */
    public <T> T in(TenantId tenant, Callable<T> work) {
        return TenantScope.<T, RuntimeException>call(
                tenant,
                () -> transaction.execute(_ -> {
                    try {
                        return work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }
}
