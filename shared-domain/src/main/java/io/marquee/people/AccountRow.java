package io.marquee.people;

import io.marquee.account.AccountId;
import io.marquee.account.Role;
import io.marquee.entitlement.PlanId;
import io.marquee.subscription.SubscriptionState;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as staff see it in a list.
 *
 * @param plan the one in effect
 * @param subscription null for an account without one, which has no rights
 * @param accessUntil when rights end unless something happens before; null for never
 * @param profiles how many it has
 * @param lastSeenAt when one of its devices last showed itself; null if none ever has
 */
public record AccountRow(
        AccountId id,
        String email,
        String displayName,
        PlanId plan,
        String planName,
        @Nullable SubscriptionState subscription,
        @Nullable Instant accessUntil,
        boolean suspended,
        Set<Role> roles,
        int profiles,
        Instant joinedAt,
        @Nullable Instant lastSeenAt) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }
}
