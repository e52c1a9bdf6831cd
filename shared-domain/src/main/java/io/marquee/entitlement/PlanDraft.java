package io.marquee.entitlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Currency;

/**
 * What can be edited of a plan.
 *
 * @param code its name for programs; one plan of a tenant each
 * @param name as viewers read it; one plan of a tenant each, whatever its case
 * @param rank the tier it opens; one plan of a tenant each
 * @param priceMinor a period's price in the currency's minor unit (cents)
 * @param currency ISO 4217; an unknown one is an {@link IllegalArgumentException}
 * @param catchUpDays how far back broadcasts can be watched; 0 for not at all
 * @param trialDays how long a new account has it before the first payment; 0 for none
 * @param onSale whether it is offered; accounts that have it keep it either way
 */
public record PlanDraft(
        @NotNull
        @Pattern(
                regexp = "[a-z][a-z0-9-]{0,30}",
                message = "up to 31 lower-case letters, digits and hyphens, a letter first")
        String code,

        @NotBlank(message = "a name of up to 40 characters") @Size(max = 40, message = "a name of up to 40 characters")
        String name,

        @Min(1) @Max(MOST_PLANS) int rank,
        @Min(0) @Max(HIGHEST_PRICE) int priceMinor,
        @NotNull String currency,
        @NotNull PlanPeriod period,
        @Min(1) @Max(MOST_PROFILES) int profileLimit,
        @Min(1) @Max(MOST_STREAMS) int streamLimit,
        @Min(0) @Max(LONGEST_CATCH_UP) int catchUpDays,
        @Min(0) @Max(LONGEST_TRIAL) int trialDays,
        boolean onSale) {

    /** How many ranks there are, and so how many plans a tenant can have. */
    public static final int MOST_PLANS = 9;

    /** What a code matches. */
    public static final String CODE = "[a-z][a-z0-9-]{0,30}";

    public static final int LONGEST_NAME = 40;
    public static final int HIGHEST_PRICE = 100_000_000;
    public static final int MOST_PROFILES = 100;
    public static final int MOST_STREAMS = 100;
    public static final int LONGEST_CATCH_UP = 30;
    public static final int LONGEST_TRIAL = 365;

    private static final int USUAL_CATCH_UP = 7;
    private static final int USUAL_TRIAL = 30;

    public PlanDraft {
        name = name.strip();
        Currency.getInstance(currency);
    }

    /** A plan on sale that is paid every month, with a week of catch-up and a month's trial. */
    public static PlanDraft monthly(
            String code, String name, int rank, int priceMinor, String currency, int profileLimit, int streamLimit) {
        return new PlanDraft(
                code,
                name,
                rank,
                priceMinor,
                currency,
                PlanPeriod.MONTH,
                profileLimit,
                streamLimit,
                USUAL_CATCH_UP,
                USUAL_TRIAL,
                true);
    }

    /** The same, paid once a year at this price. */
    public PlanDraft yearly(int yearsPriceMinor) {
        return new PlanDraft(
                code,
                name,
                rank,
                yearsPriceMinor,
                currency,
                PlanPeriod.YEAR,
                profileLimit,
                streamLimit,
                catchUpDays,
                trialDays,
                onSale);
    }

    /** The same with this much catch-up and trial. */
    public PlanDraft withDays(int catchUp, int trial) {
        return new PlanDraft(
                code, name, rank, priceMinor, currency, period, profileLimit, streamLimit, catchUp, trial, onSale);
    }

    /** The same, offered or not. */
    public PlanDraft sold(boolean offered) {
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
                offered);
    }
}
