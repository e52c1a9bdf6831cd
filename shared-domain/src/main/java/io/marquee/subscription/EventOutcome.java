package io.marquee.subscription;

/** What an event of the payment provider came to. Whichever it is, the provider need not send it again. */
public enum EventOutcome {
    APPLIED,
    /** It had come before; nothing was applied twice. */
    REPLAYED,
    /** Something newer had been applied before. */
    STALE,
    /** It is about nothing that this tenant knows. */
    UNKNOWN,
    /** Its type means nothing here. */
    IGNORED
}
