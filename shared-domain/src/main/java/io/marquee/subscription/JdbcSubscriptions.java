package io.marquee.subscription;

import io.marquee.account.AccountId;
import io.marquee.entitlement.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcSubscriptions {

    private static final String SELECT = """
            select s.account_id, s.state, a.plan_id, s.next_plan_id, s.started_at, s.period_start, s.period_end,
                   s.access_until, s.provider, s.provider_ref, s.provider_version, s.payment_method
              from subscription s
              join account a on a.id = s.account_id
            """;

    private final JdbcClient jdbc;

    JdbcSubscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Subscription> find(AccountId account) {
        return jdbc.sql(SELECT + " where s.account_id = :account")
                .param("account", account.value())
                .query(JdbcSubscriptions::subscription)
                .optional();
    }

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Subscription> lock(AccountId account) {
        return jdbc.sql(SELECT + " where s.account_id = :account for update of s")
                .param("account", account.value())
                .query(JdbcSubscriptions::subscription)
                .optional();
    }

    Optional<AccountId> accountOf(String provider, String ref) {
        return jdbc.sql("select account_id from subscription where provider = :provider and provider_ref = :ref")
                .param("provider", provider)
                .param("ref", ref)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** Some of those with which something is due at this moment, locked; whoever is at work on others has those. */
    List<Subscription> lockDue(Instant now, int most) {
        return jdbc.sql(SELECT + """
                         where s.state <> 'EXPIRED' and s.access_until <= :now
                            or s.next_plan_id is not null and s.period_end <= :now
                         limit :most
                           for update of s skip locked
                        """)
                .param("now", utc(now))
                .param("most", most)
                .query(JdbcSubscriptions::subscription)
                .list();
    }

    void insert(Subscription first) {
        bind("""
                insert into subscription (account_id, state, started_at, next_plan_id, period_start, period_end,
                                          access_until, provider, provider_ref, provider_version, payment_method)
                values (:account, :state, :startedAt, :next, :periodStart, :periodEnd, :accessUntil, :provider, :ref,
                        :version, :method)
                """, first).param("startedAt", utc(first.startedAt())).update();
    }

    void write(Subscription changed) {
        bind("""
                update subscription
                   set state = :state, next_plan_id = :next, period_start = :periodStart, period_end = :periodEnd,
                       access_until = :accessUntil, provider = :provider, provider_ref = :ref,
                       provider_version = :version, payment_method = :method, version = version + 1
                 where account_id = :account
                """, changed).update();
    }

    private JdbcClient.StatementSpec bind(String sql, Subscription changed) {
        Collector collector = changed.collector();
        return jdbc.sql(sql)
                .param("account", changed.account().value())
                .param("state", changed.state().name())
                .param(
                        "next",
                        changed.nextPlan() == null ? null : changed.nextPlan().value(),
                        Types.OTHER)
                .param("periodStart", utc(changed.periodStart()))
                .param("periodEnd", orNull(changed.periodEnd()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("accessUntil", orNull(changed.accessUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("provider", collector == null ? null : collector.provider(), Types.VARCHAR)
                .param("ref", collector == null ? null : collector.ref(), Types.VARCHAR)
                .param("version", collector == null ? 0 : collector.version())
                .param("method", collector == null ? null : collector.paymentMethod(), Types.VARCHAR);
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        String provider = row.getString("provider");
        UUID next = row.getObject("next_plan_id", UUID.class);
        return new Subscription(
                new AccountId(row.getObject("account_id", UUID.class)),
                SubscriptionState.valueOf(row.getString("state")),
                new PlanId(row.getObject("plan_id", UUID.class)),
                next == null ? null : new PlanId(next),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("period_start", OffsetDateTime.class).toInstant(),
                instant(row, "period_end"),
                instant(row, "access_until"),
                provider == null
                        ? null
                        : new Collector(
                                provider,
                                row.getString("provider_ref"),
                                row.getLong("provider_version"),
                                row.getString("payment_method")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : utc(instant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
