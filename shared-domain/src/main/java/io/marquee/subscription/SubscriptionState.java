package io.marquee.subscription;

/** Where a subscription stands. Whether rights hold now is a matter of its dates, which the state only explains. */
public enum SubscriptionState {
    /** Nothing has been paid yet, and nothing is due until the trial is over. */
    TRIAL,
    ACTIVE,
    /** A renewal failed; the provider tries again while rights last a little longer. */
    PAST_DUE,
    /** Ends with the period that was paid for. */
    CANCELLED,
    /** Over. */
    EXPIRED
}
