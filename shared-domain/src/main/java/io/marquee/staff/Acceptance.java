package io.marquee.staff;

import io.marquee.account.AccountId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How accepting an invitation ended. */
public sealed interface Acceptance {

    record Accepted(AccountId account, String email) implements Acceptance {}

    /**
     * The address has an account, and this is not its password.
     *
     * @param retryAfter after too many wrong ones, how long until the next try counts; else null
     */
    record WrongPassword(@Nullable Duration retryAfter) implements Acceptance {}

    record Closed(Opening.Reason reason) implements Acceptance {}
}
