package io.marquee.subscription;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who collects the money for a subscription.
 *
 * @param ref the provider's name for the subscription
 * @param version of the provider's last word that was applied
 * @param paymentMethod how its payer would recognise it, such as "Visa ending in 4242"
 */
public record Collector(
        String provider, String ref, long version, @Nullable String paymentMethod) implements Serializable {}
