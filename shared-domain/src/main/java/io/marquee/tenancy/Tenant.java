package io.marquee.tenancy;

import java.io.Serializable;

/**
 * One streaming brand. Everything but platform settings belongs to exactly one.
 *
 * @param slug its name in addresses, {@code [a-z][a-z0-9-]+}
 * @param active false while the platform has suspended it
 */
public record Tenant(TenantId id, String slug, String name, Branding branding, boolean active)
        implements Serializable {}
