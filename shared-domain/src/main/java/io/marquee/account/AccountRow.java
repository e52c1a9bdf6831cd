package io.marquee.account;

import java.time.Instant;
import java.util.Set;

/** An account as staff see it in a list. */
public record AccountRow(
        AccountId id,
        String email,
        String displayName,
        String planName,
        boolean suspended,
        Set<Role> roles,
        int profiles,
        Instant createdAt) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }
}
