package io.marquee.subscription;

import io.marquee.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every step of every subscription. The member of staff in whose name a transaction works is noted with its steps. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SubscriptionHistory {

    private final JdbcClient jdbc;

    SubscriptionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(AccountId account, SubscriptionChange change) {
        jdbc.sql("""
                        insert into subscription_change (account_id, at, effective_at, from_state, to_state, from_plan,
                                                         to_plan, cause, reason, actor_id, actor_name)
                        select :account, :at, :effectiveAt, :fromState, :toState, :fromPlan, :toPlan, :cause, :reason,
                               (x.actor ->> 'id')::uuid, x.actor ->> 'name'
                          from (select nullif(current_setting('app.actor', true), '')::jsonb as actor) x
                        """)
                .param("account", account.value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("effectiveAt", change.effectiveAt().atOffset(ZoneOffset.UTC))
                .param(
                        "fromState",
                        change.fromState() == null ? null : change.fromState().name(),
                        Types.VARCHAR)
                .param("toState", change.toState().name())
                .param("fromPlan", change.fromPlan(), Types.VARCHAR)
                .param("toPlan", change.toPlan())
                .param("cause", change.cause().name())
                .param("reason", change.reason(), Types.VARCHAR)
                .update();
    }

    /** The newest first. */
    List<SubscriptionChange> of(AccountId account) {
        return jdbc.sql("""
                        select at, effective_at, from_state, to_state, from_plan, to_plan, cause, reason, actor_name
                          from subscription_change
                         where account_id = :account
                         order by id desc
                        """)
                .param("account", account.value())
                .query(SubscriptionHistory::change)
                .list();
    }

    private static SubscriptionChange change(ResultSet row, int number) throws SQLException {
        return new SubscriptionChange(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("effective_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("from_state"))
                        .map(SubscriptionState::valueOf)
                        .orElse(null),
                SubscriptionState.valueOf(row.getString("to_state")),
                row.getString("from_plan"),
                row.getString("to_plan"),
                ChangeCause.valueOf(row.getString("cause")),
                row.getString("reason"),
                row.getString("actor_name"));
    }
}
