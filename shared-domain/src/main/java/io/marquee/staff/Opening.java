package io.marquee.staff;

/** What the link of an invitation opens. */
public sealed interface Opening {

    /**
     * It may be accepted.
     *
     * @param hasAccount whether the address has an account here, whose password accepts; else one is made
     */
    record Open(Invitation invitation, boolean hasAccount) implements Opening {}

    record Closed(Reason reason) implements Opening {}

    /** Why a link opens nothing. */
    enum Reason {
        UNKNOWN,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }
}
