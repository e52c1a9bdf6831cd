package io.marquee.event;

import io.marquee.tenancy.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is now true in one tenant.
 *
 * @param topic which kind of thing changed, without blanks: {@code "catalogue"}, {@code "job"}
 * @param subject which one of them; null if it concerns many
 */
public record Event(
        TenantId tenant, UUID id, String topic, @Nullable UUID subject) {}
