package io.marquee.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that was changed.
 *
 * @param thing its kind, as its table is called
 * @param thingName as it was called then; empty where it has no name
 * @param whole what it is a part of, as that is called now: the title of a credit, the account of a role; or null
 * @param before columns and values: of a change those that differ, of a removal all; else null
 * @param after columns and values: of a change those that differ, of something new all; else null
 */
public record AuditEntry(
        UUID id,
        AuditAction action,
        String thing,
        String thingId,
        String thingName,
        @Nullable String whole,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable String note) {}
