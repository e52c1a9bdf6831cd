package io.marquee.demo.payments;

import java.util.Currency;
import java.util.Locale;

/**
 * What a merchant sells.
 *
 * @param id the merchant's, repeated to it and never understood
 * @param priceMinor for one period, in the currency's minor unit
 */
record SoldPlan(String id, String name, int priceMinor, String currency, Period period) {

    enum Period {
        MONTH,
        YEAR
    }

    SoldPlan {
        Currency.getInstance(currency);
        if (priceMinor < 0 || id.isBlank() || name.isBlank() || period == null) {
            throw new IllegalArgumentException("no plan that can be sold: " + name);
        }
    }

    String price() {
        return money(priceMinor, currency);
    }

    String each() {
        return period == Period.MONTH ? "month" : "year";
    }

    static String money(int minor, String currency) {
        Currency unit = Currency.getInstance(currency);
        String amount = String.format(
                Locale.UK,
                "%,." + unit.getDefaultFractionDigits() + "f",
                minor / Math.pow(10, unit.getDefaultFractionDigits()));
        return unit.getSymbol(Locale.UK) + (unit.getSymbol(Locale.UK).length() > 1 ? " " : "") + amount;
    }
}
