package io.marquee.admin.api;

import io.marquee.entitlement.PlanDraft;
import io.marquee.entitlement.PlanPeriod;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a program writes it; {@link PlanDraft} says what each field may hold.
 *
 * @param priceMinor a period's price in the currency's minor unit (cents)
 * @param period left out for a month
 * @param catchUpDays left out for none
 * @param trialDays left out for none
 * @param onSale left out for yes
 */
record PlanBody(
        @NotBlank String code,
        @NotBlank String name,
        @NotNull Integer rank,
        @NotNull Integer priceMinor,

        @NotNull @Schema(type = "string", pattern = "[A-Z]{3}")
        Currency currency,

        @Nullable PlanPeriod period,
        @NotNull Integer profileLimit,
        @NotNull Integer streamLimit,
        @Nullable Integer catchUpDays,
        @Nullable Integer trialDays,
        @Nullable Boolean onSale) {

    static PlanBody of(PlanDraft draft) {
        return new PlanBody(
                draft.code(),
                draft.name(),
                draft.rank(),
                draft.priceMinor(),
                Currency.getInstance(draft.currency()),
                draft.period(),
                draft.profileLimit(),
                draft.streamLimit(),
                draft.catchUpDays(),
                draft.trialDays(),
                draft.onSale());
    }

    /** What it says, defaults filled in; to be validated where plans are edited. */
    PlanDraft draft() {
        return new PlanDraft(
                code,
                name,
                rank,
                priceMinor,
                currency.getCurrencyCode(),
                period == null ? PlanPeriod.MONTH : period,
                profileLimit,
                streamLimit,
                catchUpDays == null ? 0 : catchUpDays,
                trialDays == null ? 0 : trialDays,
                onSale == null || onSale);
    }
}
