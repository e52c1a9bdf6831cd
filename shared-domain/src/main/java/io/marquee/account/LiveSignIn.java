package io.marquee.account;

import java.io.Serializable;
import java.util.Set;

/**
 * A sign-in that holds.
 *
 * @param roles what the account may do as staff now; empty for a viewer
 */
public record LiveSignIn(SignInId id, AccountId account, Portal portal, Set<Role> roles) implements Serializable {

    public LiveSignIn {
        roles = Set.copyOf(roles);
    }
}
