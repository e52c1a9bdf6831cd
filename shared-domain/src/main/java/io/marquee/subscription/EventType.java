package io.marquee.subscription;

import java.util.Arrays;
import java.util.Optional;

/** What payment providers tell of. */
enum EventType {
    CHECKOUT_COMPLETED("checkout.completed", ChangeCause.CHECKOUT),
    CHECKOUT_FAILED("checkout.failed", ChangeCause.CHECKOUT),
    CHECKOUT_EXPIRED("checkout.expired", ChangeCause.CHECKOUT),
    RENEWAL_PAID("renewal.paid", ChangeCause.RENEWAL),
    RENEWAL_FAILED("renewal.failed", ChangeCause.PAYMENT_FAILED),
    PLAN_CHANGED("subscription.plan_changed", ChangeCause.PLAN_CHANGE),
    CANCELLED("subscription.cancelled", ChangeCause.CANCELLED),
    RESUMED("subscription.resumed", ChangeCause.RESUMED),
    ENDED("subscription.ended", ChangeCause.PAYMENT_FAILED),
    REFUNDED("payment.refunded", ChangeCause.PAYMENT_FAILED);

    private final String wireName;
    private final ChangeCause cause;

    EventType(String wireName, ChangeCause cause) {
        this.wireName = wireName;
        this.cause = cause;
    }

    static Optional<EventType> of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    /** Why a subscription takes the step; one that ends has either been cancelled or not been paid for. */
    ChangeCause cause(SubscriptionState before) {
        return this == ENDED && before == SubscriptionState.CANCELLED ? ChangeCause.CANCELLED : cause;
    }
}
