package io.marquee.account;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a sign-in ended. */
public sealed interface SignInResult {

    record SignedIn(LiveSignIn signIn) implements SignInResult {}

    /**
     * It does not say why: unknown address, wrong password and missing rights look alike.
     *
     * @param retryAfter after too many failures, how long until the next try counts; else null
     */
    record Refused(@Nullable Duration retryAfter) implements SignInResult {}
}
