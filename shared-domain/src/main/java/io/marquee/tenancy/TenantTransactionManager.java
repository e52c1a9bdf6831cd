package io.marquee.tenancy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.hibernate.Session;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL, right after each begin, whose rows this transaction may see. Covers JPA and JDBC in the same
 * transaction. Without a tenant in scope no transaction starts.
 */
final class TenantTransactionManager extends JpaTransactionManager {

    TenantTransactionManager(EntityManagerFactory factory) {
        super(factory);
    }

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        setJpaDialect(new TenantDialect()); // the superclass resets it above
    }

    private static final class TenantDialect extends HibernateJpaDialect {

        @Override
        public Object beginTransaction(EntityManager entities, TransactionDefinition definition) throws SQLException {
            TenantId tenant = TenantScope.require();
            Object begun = super.beginTransaction(entities, definition);
            entities.unwrap(Session.class).doWork(connection -> {
                try (var set = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
                    set.setString(1, tenant.value().toString());
                    set.execute();
                }
            });
            return begun;
        }
    }
}
