package io.marquee.subscription;

/** Why a subscription took a step. */
public enum ChangeCause {
    REGISTERED,
    CHECKOUT,
    RENEWAL,
    /** A payment failed, or has failed so often that the provider gave up. */
    PAYMENT_FAILED,
    CANCELLED,
    RESUMED,
    PLAN_CHANGE,
    /** A member of staff decided it and gave a reason. */
    STAFF,
    /** A date came, and nothing else. */
    CLOCK
}
