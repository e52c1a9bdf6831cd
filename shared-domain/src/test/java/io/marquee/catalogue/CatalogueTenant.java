package io.marquee.catalogue;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A new tenant with the twelve genres, for tests of the catalogue. */
public record CatalogueTenant(TenantId id, TransactionTemplate transaction) {

    private static final List<String> GENRES = List.of(
            "horror",
            "scifi",
            "comedy",
            "noir",
            "thriller",
            "romance",
            "drama",
            "animation",
            "fantasy",
            "adventure",
            "action",
            "documentary");

    public static CatalogueTenant in(TestDatabase database, JdbcClient jdbc, PlatformTransactionManager transactions) {
        CatalogueTenant tenant =
                new CatalogueTenant(new TenantId(NewTenant.in(database)), new TransactionTemplate(transactions));
        tenant.inTransaction(() -> GENRES.stream()
                .mapToInt(code -> jdbc.sql("insert into genre (code, name, position) values (:code, :code, :position)")
                        .param("code", code)
                        .param("position", GENRES.indexOf(code))
                        .update())
                .sum());
        return tenant;
    }

    public <T> T ask(Supplier<T> question) {
        return TenantScope.<T, RuntimeException>call(id, question::get);
    }

    public void run(Runnable action) {
        TenantScope.run(id, action);
    }

    public <T> T inTransaction(Supplier<T> work) {
        return ask(() -> transaction.execute(_ -> work.get()));
    }
}
