package io.marquee.event;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a transaction leaves word of what it made true; it is heard if, and only if, the transaction commits. */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Appends an event of the bound tenant.
     *
     * @param topic without blanks
     * @throws IllegalArgumentException if the topic is blank or holds blanks
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String topic, @Nullable UUID subject) {
        if (topic.isEmpty() || topic.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("a topic is one word: \"" + topic + '"');
        }
        jdbc.sql("""
                insert into outbox_event (id, topic, subject_id, occurred_at)
                values (:id, :topic, :subject, :occurredAt)
                """)
                .param("id", UUID.randomUUID())
                .param("topic", topic)
                .param("subject", subject)
                .param("occurredAt", OffsetDateTime.now(clock))
                .update();
    }
}
