package io.marquee.event;

import io.marquee.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads and clears the outbox of all tenants, as the platform's own role. */
final class RecentEvents {

    /** How far back a missed event is looked for; a transaction must not stay open longer after appending. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(1);

    private final Connection connection;
    private final Clock clock;

    RecentEvents(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** Those of the window, the oldest first. */
    List<Event> list() throws SQLException {
        try (var select = connection.prepareStatement("""
                select tenant_id, id, topic, subject_id
                  from marquee.outbox_event
                 where occurred_at > ?
                 order by occurred_at, id
                """)) {
            select.setObject(1, utc(clock.instant().minus(WINDOW)));
            var events = new ArrayList<Event>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    events.add(new Event(
                            new TenantId(row.getObject("tenant_id", UUID.class)),
                            row.getObject("id", UUID.class),
                            row.getString("topic"),
                            row.getObject("subject_id", UUID.class)));
                }
            }
            return events;
        }
    }

    /** Deletes what nobody can still be waiting for. */
    void clear() throws SQLException {
        try (var delete = connection.prepareStatement("delete from marquee.outbox_event where occurred_at < ?")) {
            delete.setObject(1, utc(clock.instant().minus(KEPT)));
            delete.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
