package io.marquee.subscription;

/** How a change of a subscription ended. */
public sealed interface SubscriptionOutcome {

    /** It stands like this now; a cheaper plan may wait in {@code nextPlan}. */
    record Changed(Subscription now) implements SubscriptionOutcome {}

    /** Nothing was changed: no payment method is on file, or it no longer pays. See {@link Checkouts#begin}. */
    record NeedsCheckout() implements SubscriptionOutcome {}

    /** Nothing was changed: there is no such step from this state. */
    record NotPossible(SubscriptionState state) implements SubscriptionOutcome {}

    /** Nothing was changed: the provider did not do its part. */
    record Unavailable(PaymentTrouble why) implements SubscriptionOutcome {}
}
