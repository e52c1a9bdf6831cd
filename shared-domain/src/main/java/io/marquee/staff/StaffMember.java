package io.marquee.staff;

import io.marquee.account.AccountId;
import io.marquee.account.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the tenant.
 *
 * @param suspended whether the account, and with it all rights, rest
 * @param seenAt when they last came into the admin app; null if never
 */
public record StaffMember(
        AccountId account,
        String email,
        String name,
        Set<Role> roles,
        boolean suspended,
        @Nullable Instant seenAt) {

    public StaffMember {
        roles = Set.copyOf(roles);
    }
}
