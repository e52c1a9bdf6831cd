package io.marquee.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are looked for; null or empty asks nothing.
 *
 * @param actor who made it
 * @param thing kind of what was changed, as its table is called
 * @param thingId which one of them
 * @param from the period's begin
 * @param to the period's end, itself outside
 * @param text part of a name, a note or a value, in any case
 */
public record AuditFilter(
        @Nullable UUID actor,
        @Nullable String thing,
        @Nullable String thingId,
        @Nullable Instant from,
        @Nullable Instant to,
        String text) {

    private static final int LONGEST = 100;

    /** Everything. */
    public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null, "");

    public AuditFilter {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("text of at most 100 characters expected");
        }
        if (text.indexOf('\0') >= 0 || (thing != null && thing.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("text without control characters expected");
        }
    }
}
