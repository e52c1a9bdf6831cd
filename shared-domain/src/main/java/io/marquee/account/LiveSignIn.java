package io.marquee.account;

import java.util.Set;

/**
 * A sign-in that holds.
 *
 * @param roles what the account may do as staff now; empty for a viewer
 */
public record LiveSignIn(SignInId id, AccountId account, Portal portal, Set<Role> roles) {

    public LiveSignIn {
        roles = Set.copyOf(roles);
    }
}
