package io.marquee.tenancy;

import java.io.Serializable;

/**
 * One streaming brand, or the platform itself. Everything but platform settings belongs to exactly one.
 *
 * @param slug its name in addresses, {@code [a-z][a-z0-9-]+}
 */
public record Tenant(TenantId id, String slug, String name, Branding branding, State state) implements Serializable {

    /** Where a tenant stands; only an active one answers under its hosts. */
    public enum State {
        /** Founded, but not everything it begins with is there yet. */
        SETTING_UP,
        ACTIVE,
        /** Closed by the platform's staff, with all its data, until they open it again. */
        SUSPENDED
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    /** Whether it is the platform's own, which has staff and nothing else. */
    public boolean ofPlatform() {
        return id.equals(TenantId.PLATFORM);
    }
}
