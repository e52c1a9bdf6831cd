package io.marquee.edge.security;

import io.marquee.account.Account;
import io.marquee.account.Accounts;
import io.marquee.account.LiveSignIn;
import io.marquee.profile.ProfileId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the principal of a sign-in. */
@Component
class SignedInUsers {

    private final Accounts accounts;

    SignedInUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    PortalUser of(LiveSignIn signIn, @Nullable ProfileId profile) {
        String name = accounts.findById(signIn.account().value())
                .map(Account::displayName)
                .orElse("");
        return new PortalUser(signIn.account(), signIn.id(), signIn.roles(), name, profile);
    }
}
