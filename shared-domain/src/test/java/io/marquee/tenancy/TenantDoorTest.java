package io.marquee.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.testing.DomainTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class TenantDoorTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestDatabase database;

    TransactionTemplate transaction;
    TenantId one;
    TenantId other;

    @BeforeEach
    void twoTenantsWithAGenreEach() {
        transaction = new TransactionTemplate(transactions);
        one = new TenantId(NewTenant.in(database));
        other = new TenantId(NewTenant.in(database));
        TenantScope.run(one, () -> addGenre("one"));
        TenantScope.run(other, () -> addGenre("other"));
    }

    @Test
    void aTransactionSeesTheBoundTenantsRowsAlone() {
        assertThat(genresOf(one)).containsExactly("one");
        assertThat(genresOf(other)).containsExactly("other");
    }

    @Test
    void withoutATenantNoTransactionStarts() {
        assertThatThrownBy(() -> transaction.execute(_ -> genres()))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no tenant in scope");
    }

    @Test
    void withoutATenantAStatementOutsideATransactionFailsLoudly() {
        assertThatThrownBy(this::genres).rootCause().message().containsAnyOf("app.tenant_id", "type uuid");
    }

    @Test
    void aRowOfAnotherTenantCannotBeWritten() {
        assertThatThrownBy(() -> TenantScope.run(
                        one,
                        () -> transaction.execute(_ -> jdbc.sql(
                                        "insert into genre (tenant_id, code, name, position) values (:tenant, 'x-ray', 'X', 9)")
                                .param("tenant", other.value())
                                .update())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void theTenantCannotBeSwitchedInsideATransaction() {
        assertThatThrownBy(() ->
                        TenantScope.run(one, () -> transaction.execute(_ -> TenantScope.call(other, this::genres))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside a transaction");
    }

    @Test
    void manyThreadsOverFewConnectionsNeverMeetAnotherTenantsRows() throws Exception {
        var wrong = new AtomicInteger();
        var right = new AtomicInteger();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                TenantId tenant = i % 2 == 0 ? one : other;
                String expected = i % 2 == 0 ? "one" : "other";
                threads.execute(() -> {
                    for (int round = 0; round < 40; round++) {
                        (genresOf(tenant).equals(List.of(expected)) ? right : wrong).incrementAndGet();
                    }
                });
            }
        }

        assertThat(wrong).hasValue(0);
        assertThat(right).hasValue(2000);
    }

    @Test
    void anUnknownHostHasNoTenant() {
        var tenants = new Tenants(jdbc, new tools.jackson.databind.json.JsonMapper(), "platform.localhost");

        assertThat(tenants.byHost("nobody-" + UUID.randomUUID() + ".localhost")).isEmpty();
        assertThat(tenants.active()).extracting(Tenant::id).contains(one, other);
    }

    private void addGenre(String code) {
        transaction.execute(_ -> jdbc.sql("insert into genre (code, name, position) values (:code, :code, 0)")
                .param("code", code + "")
                .update());
    }

    private List<String> genresOf(TenantId tenant) {
        return TenantScope.call(tenant, () -> transaction.execute(_ -> genres()));
    }

    private List<String> genres() {
        return jdbc.sql("select code from genre").query(String.class).list();
    }
}
