package io.marquee.admin.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;

/** Numbers and lengths as they are written in the app. */
public final class Figures {

    private Figures() {}

    /** {@code 1,284} */
    public static String of(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** {@code 1 title}, {@code 1,284 titles} */
    public static String of(long number, String singular) {
        return of(number) + " " + singular + (number == 1 ? "" : "s");
    }

    /** A share in percent: {@code 99.1%}; 100% only if nothing is missing, and of nothing. */
    public static String percent(long part, long whole) {
        if (part >= whole) {
            return "100%";
        }
        return String.format(Locale.ENGLISH, "%.1f%%", Math.min(99.9, 100.0 * part / whole));
    }

    /** {@code €8.99}, of an amount in the currency's minor unit */
    public static String money(long minor, String currencyCode) {
        Currency currency = Currency.getInstance(currencyCode);
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        format.setMinimumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(minor, digits));
    }

    /** {@code 2 h 33 min} */
    public static String minutes(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }

    /** {@code 0.4 s}, {@code 23 s}, {@code 4 min 10 s}, {@code 2 h 5 min} */
    public static String duration(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(10)) < 0) {
            return String.format(Locale.ENGLISH, "%.1f s", duration.toMillis() / 1000.0);
        }
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return duration.toSeconds() + " s";
        }
        return duration.compareTo(Duration.ofHours(1)) < 0
                ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
                : duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }
}
