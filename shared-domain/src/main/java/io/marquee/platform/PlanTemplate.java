package io.marquee.platform;

import io.marquee.entitlement.PlanDraft;
import java.util.Currency;
import java.util.List;

/** What a new brand sells until its owner decides. */
public enum PlanTemplate {
    THREE_TIERS("Three tiers", "Basic, Standard and Premium"),
    ONE_PLAN("One plan", "Everything for one price"),
    FREE_WITH_ADS("Free with ads", "Free, and Plus for a price");

    private final String label;
    private final String explanation;

    PlanTemplate(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }

    /** From the lowest rank to the highest. */
    public List<PlanDraft> plans(Currency currency) {
        return switch (this) {
            case THREE_TIERS ->
                List.of(
                        plan("basic", "Basic", 1, 499, currency, 2, 1),
                        plan("standard", "Standard", 2, 899, currency, 4, 2),
                        plan("premium", "Premium", 3, 1299, currency, 6, 4));
            case ONE_PLAN -> List.of(plan("all", "All in", 1, 799, currency, 5, 3));
            case FREE_WITH_ADS ->
                List.of(plan("free", "Free", 1, 0, currency, 1, 1), plan("plus", "Plus", 2, 599, currency, 5, 3));
        };
    }

    /** A price in hundredths, also where the minor unit is smaller; where there is none, a price of as many units. */
    private static PlanDraft plan(
            String code, String name, int rank, int hundredths, Currency currency, int profiles, int streams) {
        int price = currency.getDefaultFractionDigits() == 3 ? hundredths * 10 : hundredths;
        return PlanDraft.monthly(code, name, rank, price, currency.getCurrencyCode(), profiles, streams);
    }
}
