package io.marquee.subscription;

import io.marquee.account.AccountId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What accounts have paid. */
@Service
public class Payments {

    private final JdbcClient jdbc;

    Payments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, at most a hundred. */
    @Transactional(readOnly = true)
    public List<Payment> of(AccountId account) {
        return jdbc.sql("""
                        select id, at, amount_minor, currency, state, description
                          from payment
                         where account_id = :account
                         order by at desc, id
                         limit 100
                        """)
                .param("account", account.value())
                .query((row, _) -> new Payment(
                        row.getString("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("amount_minor"),
                        row.getString("currency"),
                        PaymentState.valueOf(row.getString("state")),
                        row.getString("description")))
                .list();
    }

    /** Money that moved did so in whatever order one hears of it; only a refund comes after a payment. */
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AccountId account, Payment payment) {
        jdbc.sql("""
                        insert into payment (id, account_id, at, amount_minor, currency, state, description)
                        values (:id, :account, :at, :amount, :currency, :state, :description)
                        on conflict (tenant_id, id) do update
                           set state = excluded.state
                         where excluded.state = 'REFUNDED'
                        """)
                .param("id", payment.id())
                .param("account", account.value())
                .param("at", payment.at().atOffset(ZoneOffset.UTC))
                .param("amount", payment.amountMinor())
                .param("currency", payment.currency())
                .param("state", payment.state().name())
                .param("description", payment.description())
                .update();
    }
}
