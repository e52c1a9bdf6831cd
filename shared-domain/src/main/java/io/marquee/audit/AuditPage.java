package io.marquee.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some changes, the newest first.
 *
 * @param next where older ones begin; null if there are none
 */
public record AuditPage(List<AuditChange> changes, @Nullable Place next) {

    public AuditPage {
        changes = List.copyOf(changes);
    }

    /** A place in time: just before this change. A search for text may end at one without having found anything newer. */
    public record Place(Instant at, long change) {}
}
