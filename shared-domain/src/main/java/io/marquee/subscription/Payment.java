package io.marquee.subscription;

import java.io.Serializable;
import java.time.Instant;
import java.util.Currency;

/**
 * Money that was collected, or should have been.
 *
 * @param id as the provider names it
 * @param amountMinor in the currency's minor unit (cents)
 * @param currency ISO 4217
 * @param description for the payer, such as "Premium, 20 November to 20 December 2026"
 */
public record Payment(String id, Instant at, int amountMinor, String currency, PaymentState state, String description)
        implements Serializable {

    public Payment {
        ProviderText.name(id);
        Currency.getInstance(currency);
        if (amountMinor < 0) {
            throw new IllegalArgumentException("a payment of " + amountMinor);
        }
        if (at == null || state == null) {
            throw new IllegalArgumentException("a time and a state are expected");
        }
        description = ProviderText.line(description, 200);
    }
}
