package io.marquee.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.HandClock;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@DomainTest
class EventDeliveryTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration TWO_SEARCHES = Duration.ofMillis(600);

    @Autowired
    Outbox outbox;

    @Autowired
    HeardEvents heard;

    @Autowired
    TestTenant tenants;

    @Autowired
    TestDatabase database;

    @Autowired
    HandClock clock;

    @Test
    void isHeardOnceWithItsTenantBound() throws InterruptedException {
        TenantId tenant = tenants.create();
        UUID subject = UUID.randomUUID();

        tenants.in(tenant, () -> outbox.append("test", subject));

        var first = heard.next(SOON);
        assertThat(first).isNotNull();
        assertThat(first.bound()).isEqualTo(tenant);
        assertThat(first.event().tenant()).isEqualTo(tenant);
        assertThat(first.event().subject()).isEqualTo(subject);
        assertThat(heard.next(TWO_SEARCHES)).isNull();
    }

    @Test
    void isHeardOnceThoughItsAnnouncementWasMissed() throws InterruptedException, SQLException {
        TenantId tenant = tenants.create();
        run("alter table marquee.outbox_event disable trigger outbox_event_announced");
        try {
            tenants.in(tenant, () -> outbox.append("test", null));
        } finally {
            run("alter table marquee.outbox_event enable trigger outbox_event_announced");
        }

        var first = heard.next(SOON);

        assertThat(first).isNotNull();
        assertThat(first.bound()).isEqualTo(tenant);
        assertThat(heard.next(TWO_SEARCHES)).isNull();
    }

    @Test
    void isHeardAfterTheListenersConnectionWasCut() throws InterruptedException, SQLException {
        TenantId tenant = tenants.create();
        run("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where application_name = 'marquee-events' and datname = current_database()");

        tenants.in(tenant, () -> outbox.append("test", null));

        assertThat(heard.next(SOON)).isNotNull();
    }

    @Test
    void isNotHeardOfATransactionThatRolledBack() throws InterruptedException {
        TenantId tenant = tenants.create();

        assertThatThrownBy(() -> tenants.in(tenant, () -> {
                    outbox.append("test", null);
                    throw new IllegalStateException("changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard.next(TWO_SEARCHES)).isNull();
    }

    @Test
    void cannotBeAppendedOutsideATransaction() {
        TenantId tenant = tenants.create();

        assertThatThrownBy(() -> TenantScope.run(tenant, () -> outbox.append("test", null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.superuser().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
