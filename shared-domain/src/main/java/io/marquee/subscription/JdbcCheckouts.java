package io.marquee.subscription;

import io.marquee.account.AccountId;
import io.marquee.entitlement.PlanId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcCheckouts {

    private static final String SELECT = "select id, account_id, plan_id, state, created_at from checkout";

    private final JdbcClient jdbc;

    JdbcCheckouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Checkout checkout, String provider, URI returnTo) {
        jdbc.sql("""
                        insert into checkout (id, account_id, plan_id, state, created_at, return_to, provider)
                        values (:id, :account, :plan, :state, :now, :returnTo, :provider)
                        """)
                .param("id", checkout.id().value())
                .param("account", checkout.account().value())
                .param("plan", checkout.plan().value())
                .param("state", checkout.state().name())
                .param("now", checkout.createdAt().atOffset(ZoneOffset.UTC))
                .param("returnTo", returnTo.toString())
                .param("provider", provider)
                .update();
    }

    void opened(CheckoutId id, String providerRef) {
        jdbc.sql("update checkout set provider_ref = :ref where id = :id")
                .param("ref", providerRef)
                .param("id", id.value())
                .update();
    }

    Optional<Checkout> find(CheckoutId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(JdbcCheckouts::checkout)
                .optional();
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Checkout> lock(CheckoutId id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(JdbcCheckouts::checkout)
                .optional();
    }

    /** What has been paid stays so. */
    void put(CheckoutId id, CheckoutState state) {
        jdbc.sql("update checkout set state = :state where id = :id and state <> 'PAID'")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /** Whether its account has paid for one that was opened later. */
    boolean isOvertaken(Checkout checkout) {
        return jdbc.sql("""
                        select exists (select from checkout
                                        where account_id = :account and state = 'PAID' and created_at > :openedAt)
                        """)
                .param("account", checkout.account().value())
                .param("openedAt", checkout.createdAt().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Those that nobody will come back from. */
    int expire(Instant openedBefore) {
        return jdbc.sql("update checkout set state = 'EXPIRED' where state = 'OPEN' and created_at < :before")
                .param("before", openedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Checkout checkout(ResultSet row, int number) throws SQLException {
        return new Checkout(
                new CheckoutId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                CheckoutState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
