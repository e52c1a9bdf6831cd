package io.marquee.subscription;

/** Why the payment provider did not do what it was asked. */
public enum PaymentTrouble {
    /** This installation has no provider. */
    NOT_SET_UP,
    /** It is down or slow; trying again later may help. */
    UNREACHABLE,
    /** The payment method on file did not pay. */
    DECLINED,
    /** It said no, for a reason of its own that the log has. */
    REFUSED
}
