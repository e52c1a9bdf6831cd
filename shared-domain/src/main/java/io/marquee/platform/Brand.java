package io.marquee.platform;

import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantId;
import java.time.Instant;
import java.util.List;

/**
 * A tenant as the platform's staff see it.
 *
 * @param hosts its names in addresses, the one that mails name first
 * @param version rises with every change of the brand itself
 */
public record Brand(
        TenantId id,
        String slug,
        String name,
        Tenant.State state,
        List<String> hosts,
        Branding branding,
        int version,
        Instant createdAt) {

    public Brand {
        hosts = List.copyOf(hosts);
    }
}
