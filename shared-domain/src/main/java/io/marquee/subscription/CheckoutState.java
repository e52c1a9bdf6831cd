package io.marquee.subscription;

/** Where a checkout stands. */
public enum CheckoutState {
    /** The customer is at the provider's page, has left it, or has paid and the provider has not said so yet. */
    OPEN,
    PAID,
    FAILED,
    EXPIRED
}
