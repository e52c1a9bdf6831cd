package io.marquee.entitlement;

import java.io.Serializable;

/**
 * What an account buys. Its rank is the tier it opens: a plan opens every title that requires its rank or a lower one.
 *
 * @param version counts its edits
 * @param priceMinor a period's price in the currency's minor unit (cents)
 * @param currency ISO 4217
 * @param catchUpDays how far back broadcasts can be watched; 0 for not at all
 * @param trialDays how long a new account has it before the first payment; 0 for none
 * @param onSale whether it is offered; accounts that have it keep it either way
 */
public record Plan(
        PlanId id,
        int version,
        String code,
        String name,
        int rank,
        int priceMinor,
        String currency,
        PlanPeriod period,
        int profileLimit,
        int streamLimit,
        int catchUpDays,
        int trialDays,
        boolean onSale)
        implements Serializable {

    /** What an edit of it starts from. */
    public PlanDraft draft() {
        return new PlanDraft(
                code,
                name,
                rank,
                priceMinor,
                currency,
                period,
                profileLimit,
                streamLimit,
                catchUpDays,
                trialDays,
                onSale);
    }
}
