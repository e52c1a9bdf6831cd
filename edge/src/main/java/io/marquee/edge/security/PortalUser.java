package io.marquee.edge.security;

import io.marquee.account.AccountId;
import io.marquee.account.Role;
import io.marquee.account.SignInId;
import io.marquee.profile.ProfileId;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who has signed in, by session or by bearer token.
 *
 * @param roles what it may do as staff; empty for a viewer
 * @param displayName of the account; empty for a bearer token, which does not carry it
 * @param profile the one the bearer token or the device carries; see {@link CurrentUser#profile} for the chosen one
 */
public record PortalUser(
        AccountId account,
        SignInId signIn,
        Set<Role> roles,
        String displayName,
        @Nullable ProfileId profile) implements AuthenticatedPrincipal, Serializable {

    public PortalUser {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return account.toString();
    }

    PortalUser with(Set<Role> current) {
        return new PortalUser(account, signIn, current, displayName, profile);
    }
}
