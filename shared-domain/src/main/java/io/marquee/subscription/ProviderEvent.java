package io.marquee.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Something that a payment provider tells.
 *
 * @param id the provider's, once each
 * @param type see {@link EventType}; others may come
 * @param merchant the tenant's slug
 * @param checkout our reference for the checkout that it began with
 * @param subscription where it stands after the event
 * @param payment money that moved, or should have
 */
record ProviderEvent(
        String id,
        String type,
        String merchant,
        @Nullable CheckoutId checkout,
        @Nullable ProviderSnapshot subscription,
        @Nullable Payment payment) {

    ProviderEvent {
        ProviderText.name(id);
        ProviderText.name(type);
        ProviderText.name(merchant);
    }
}
