package io.marquee.token;

/** Whether an access token opens the door. */
public sealed interface Verification {

    record Valid(AccessClaims claims) implements Verification {}

    /**
     * It does not.
     *
     * @param reason for the log; clients are told only that the token is invalid
     */
    record Invalid(String reason) implements Verification {}
}
