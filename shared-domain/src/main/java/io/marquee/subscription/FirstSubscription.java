package io.marquee.subscription;

import io.marquee.account.AccountRegistered;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives every new account a subscription to its plan, in the transaction that makes the account. Whoever was given the
 * plan, or has one that costs nothing, keeps it without an end; whoever came by themselves has the plan's trial first.
 */
@Component
class FirstSubscription {

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstSubscription(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(AccountRegistered registered) {
        jdbc.sql("""
                        insert into subscription (account_id, state, started_at, period_start, period_end, access_until)
                        select a.id,
                               case when x.kept then 'ACTIVE' when p.trial_days > 0 then 'TRIAL' else 'EXPIRED' end,
                               :now, :now,
                               case when not x.kept and p.trial_days > 0 then x.trial_end end,
                               case when not x.kept then x.trial_end end
                          from account a
                          join plan p on p.id = a.plan_id
                         cross join lateral (select :given or p.price_minor = 0 as kept,
                                                    :now + make_interval(days => p.trial_days) as trial_end) x
                         where a.id = :account
                        """)
                .param("account", registered.account().value())
                .param("given", registered.planGiven())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
