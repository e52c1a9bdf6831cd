package io.marquee.subscription;

import io.marquee.entitlement.Plan;
import java.net.URI;

/**
 * Who collects money for tenants. Everything that it is asked carries a key: asked again with the same key, it answers
 * the same and does nothing twice.
 */
public interface PaymentProvider {

    /** Under which its subscriptions are kept. */
    String name();

    /** Prepares a page on which a customer can pay for a plan. */
    ProviderAnswer<CheckoutPage> open(CheckoutOrder order);

    /** Puts a subscription on another plan. */
    ProviderAnswer<ProviderSnapshot> changePlan(PlanOrder order);

    /** Renews it no more. */
    ProviderAnswer<ProviderSnapshot> cancelAtPeriodEnd(String ref, String key);

    /** Takes a cancellation back. */
    ProviderAnswer<ProviderSnapshot> resume(String ref, String key);

    /**
     * A page of the provider's.
     *
     * @param ref the provider's name for the checkout
     * @param address absolute, for the customer's browser
     */
    record CheckoutPage(String ref, URI address) {}

    /**
     * Another plan for a subscription.
     *
     * @param atOnce otherwise from the end of the period on
     * @param charge whether the difference for the rest of the period is collected now
     */
    record PlanOrder(String ref, Plan plan, boolean atOnce, boolean charge, String key) {}
}
