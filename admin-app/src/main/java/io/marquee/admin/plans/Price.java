package io.marquee.admin.plans;

import com.vaadin.flow.data.binder.Result;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanPeriod;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Prices between the minor units they are kept in and the amounts people write. */
final class Price {

    private Price() {}

    /** {@code €8.99} */
    static String words(Plan plan) {
        Currency currency = Currency.getInstance(plan.currency());
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(digits(currency));
        return format.format(amount(plan.priceMinor(), currency));
    }

    static String words(PlanPeriod period) {
        return switch (period) {
            case MONTH -> "month";
            case YEAR -> "year";
        };
    }

    static BigDecimal amount(int minor, Currency currency) {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** The amount in minor units; an error where it has a smaller part than those. */
    static Result<Integer> minor(BigDecimal amount, Currency currency) {
        try {
            return Result.ok(amount.movePointRight(digits(currency)).intValueExact());
        } catch (ArithmeticException _) {
            return Result.error(
                    digits(currency) == 0
                            ? "A whole number in " + currency.getCurrencyCode()
                            : "An amount with " + digits(currency) + " decimals at most");
        }
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
