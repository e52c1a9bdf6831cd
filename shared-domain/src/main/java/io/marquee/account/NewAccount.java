package io.marquee.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param password 6 to 200 characters; null for one that nobody can sign in to
 * @param displayName 1 to 80 characters; its first 40 name the first profile
 * @param planCode null for the tenant's lowest plan
 * @param demo whether it is made up
 */
public record NewAccount(
        EmailAddress email,
        @Nullable String password,
        String displayName,
        @Nullable String planCode,
        Set<Role> roles,
        boolean demo) {

    private static final int LONGEST_NAME = 80;

    public NewAccount {
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("display name of 1 to 80 characters expected: " + displayName);
        }
        if (password != null) {
            NewPassword.check(password);
        }
    }

    @Override
    public String toString() {
        return "NewAccount[" + email + "]";
    }
}
