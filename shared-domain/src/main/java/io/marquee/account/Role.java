package io.marquee.account;

import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a member of staff may do; an account may hold several. */
public enum Role {
    OWNER,
    EDITOR,
    SCHEDULER,
    SUPPORT,
    AUDITOR,
    /** Keeps the list of brands; belongs to the platform's own staff and to nobody else. */
    PLATFORM;

    /** Those of a brand's staff. */
    public static final Set<Role> OF_BRANDS = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PLATFORM)));

    /** Those that an account of the tenant in scope may hold. */
    public static Set<Role> grantable() {
        return TenantScope.require().equals(TenantId.PLATFORM) ? Set.of(PLATFORM) : OF_BRANDS;
    }

    /** Refuses roles that no account of the tenant in scope may hold, with an {@link IllegalArgumentException}. */
    public static void requireGrantable(Set<Role> roles) {
        if (!grantable().containsAll(roles)) {
            throw new IllegalArgumentException("roles that cannot be given here: " + roles);
        }
    }
}
