package io.marquee.testing;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes tenants for a test and works in their name. */
@Component
public class TestTenant {

    private final TestDatabase database;
    private final TransactionTemplate transaction;

    TestTenant(TestDatabase database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** A new one without anything. */
    public TenantId create() {
        return new TenantId(NewTenant.in(database));
    }

    /** Runs the work in one transaction of the tenant. */
    public <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, () -> transaction.execute(_ -> work.get()));
    }

    /** Runs the work in one transaction of the tenant. */
    public void in(TenantId tenant, Runnable work) {
        in(tenant, () -> {
            work.run();
            return true;
        });
    }
}
