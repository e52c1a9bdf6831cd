package io.marquee.entitlement;

import java.io.Serializable;

/**
 * What an account buys. Its rank is the tier it opens: a plan opens every title that requires its rank or a lower one.
 *
 * @param priceMinor a month's price in the currency's minor unit (cents)
 * @param currency ISO 4217
 */
public record Plan(
        PlanId id,
        String code,
        String name,
        int rank,
        int priceMinor,
        String currency,
        int profileLimit,
        int streamLimit)
        implements Serializable {}
