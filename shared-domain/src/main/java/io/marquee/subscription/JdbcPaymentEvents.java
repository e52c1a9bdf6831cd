package io.marquee.subscription;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcPaymentEvents {

    private final JdbcClient jdbc;

    JdbcPaymentEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new; waits for whoever is at work on the same one. */
    boolean insert(ProviderEvent event, String payload, Instant now) {
        ProviderSnapshot subscription = event.subscription();
        return jdbc.sql("""
                        insert into payment_event (id, received_at, type, provider_ref, provider_version, outcome, payload)
                        values (:id, :now, :type, :ref, :version, 'RECEIVED', :payload)
                        on conflict (tenant_id, id) do nothing
                        """)
                        .param("id", event.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("type", event.type())
                        .param("ref", subscription == null ? null : subscription.ref(), Types.VARCHAR)
                        .param("version", subscription == null ? null : subscription.version(), Types.BIGINT)
                        .param("payload", payload)
                        .update()
                == 1;
    }

    void conclude(String id, EventOutcome outcome) {
        jdbc.sql("update payment_event set outcome = :outcome where id = :id")
                .param("outcome", outcome.name())
                .param("id", id)
                .update();
    }
}
