package io.marquee.subscription;

/** What became of a payment. */
public enum PaymentState {
    PAID,
    FAILED,
    REFUNDED
}
