package io.marquee.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells PostgreSQL, right after each begin, whose rows this transaction may see, and which member of staff acts in it.
 * Covers JPA and JDBC in the same transaction. Without a tenant in scope no transaction starts.
 */
final class TenantTransactionManager extends JpaTransactionManager {

    private final Supplier<Optional<Actor>> actor;
    private final JsonMapper json;

    TenantTransactionManager(EntityManagerFactory factory, Supplier<Optional<Actor>> actor, JsonMapper json) {
        super(factory);
        this.actor = actor;
        this.json = json;
    }

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        setJpaDialect(new TenantDialect()); // the superclass resets it above
    }

    private final class TenantDialect extends HibernateJpaDialect {

        @Override
        public Object beginTransaction(EntityManager entities, TransactionDefinition definition) throws SQLException {
            TenantId tenant = TenantScope.require();
            String acting = actor.get().map(json::writeValueAsString).orElse("");
            Object begun = super.beginTransaction(entities, definition);
            entities.unwrap(Session.class).doWork(connection -> {
                try (var set = connection.prepareStatement(
                        "select set_config('app.tenant_id', ?, true), set_config('app.actor', ?, true)")) {
                    set.setString(1, tenant.value().toString());
                    set.setString(2, acting);
                    set.execute();
                }
            });
            return begun;
        }
    }
}
