package io.marquee.subscription;

import java.net.URI;

/** How an attempt to let a customer pay began. */
public sealed interface CheckoutStart {

    /**
     * The customer's browser goes to this page of the provider's; it comes back to the return address, which then has
     * the checkout's id as the query parameter {@value Checkouts#PARAMETER}.
     */
    record Opened(CheckoutId checkout, URI page) implements CheckoutStart {}

    /** There is nothing to pay: the plan costs nothing, or is paid for already. */
    record NotNeeded() implements CheckoutStart {}

    /** Nothing was changed: the provider did not do its part. */
    record Unavailable(PaymentTrouble why) implements CheckoutStart {}
}
