package io.marquee.subscription;

import io.marquee.entitlement.Plan;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a payment provider needs to know to let a customer pay for a plan.
 *
 * @param reference our name for the checkout, and the key of the request
 * @param merchant the tenant's slug, which the provider repeats in everything that it sends
 * @param brand the tenant's name as its customers know it
 * @param accent {@code #rrggbb}
 * @param email the customer's
 * @param returnTo where the customer's browser goes afterwards, absolute
 * @param notifyAt where signed events go, absolute
 * @param replaces the subscription that ends when this is paid; null if there is none
 */
public record CheckoutOrder(
        CheckoutId reference,
        String merchant,
        String brand,
        String accent,
        Plan plan,
        String email,
        URI returnTo,
        URI notifyAt,
        @Nullable String replaces) {}
