package io.marquee.profile;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Whether a profile opened to the PIN or password it was given. */
public sealed interface ProfileOpening {

    record Opened(Profile profile) implements ProfileOpening {}

    /**
     * Missing or wrong PIN.
     *
     * @param retryAfter after too many wrong ones, how long until the next try counts; else null
     */
    record WrongPin(@Nullable Duration retryAfter) implements ProfileOpening {}

    /**
     * Not the account's password.
     *
     * @param retryAfter after too many wrong ones, how long until the next try counts; else null
     */
    record WrongPassword(@Nullable Duration retryAfter) implements ProfileOpening {}
}
