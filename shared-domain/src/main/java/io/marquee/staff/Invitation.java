package io.marquee.staff;

import io.marquee.account.Role;
import java.time.Instant;
import java.util.Set;

/**
 * A place on the staff that waits for somebody.
 *
 * @param invitedBy name of the colleague; empty where the platform invited
 * @param expiresAt from when on its link no longer works
 */
public record Invitation(
        InvitationId id, String email, Set<Role> roles, String invitedBy, Instant createdAt, Instant expiresAt) {

    public Invitation {
        roles = Set.copyOf(roles);
    }
}
