package io.marquee.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody changed at once: the entries of one transaction.
 *
 * @param at when it began
 * @param change names the transaction
 * @param actorAddress network address; empty where it is not known
 * @param parts at most {@link AuditQuery#MOST_PARTS} of them
 * @param partCount how many there are, counted up to 1,000
 */
public record AuditChange(
        Instant at,
        long change,
        UUID actorId,
        String actorName,
        String actorAddress,
        List<AuditEntry> parts,
        int partCount) {

    public AuditChange {
        parts = List.copyOf(parts);
    }
}
