package io.marquee.token;

import io.marquee.account.AccountId;
import io.marquee.account.Portal;
import io.marquee.account.Role;
import io.marquee.account.SignInId;
import io.marquee.profile.ProfileId;
import java.util.Set;

/**
 * What a verified access token says of its bearer.
 *
 * @param profile who watches; was the account's when the token was issued
 * @param roles what the account may do as staff, not as the token says but as it is now
 */
public record AccessClaims(AccountId account, SignInId signIn, Portal portal, ProfileId profile, Set<Role> roles) {

    public AccessClaims {
        roles = Set.copyOf(roles);
    }
}
