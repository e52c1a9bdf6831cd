package io.marquee.artwork.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written: one decimal for coordinates, at most four for shares and scales. */
public final class SvgNumber {

    private SvgNumber() {}

    /** Rounds half up to one decimal, the precision of every coordinate. */
    public static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** A coordinate, such as {@code 12.3} or {@code -4}. */
    public static String coordinate(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
    }

    /** A share or a scale, such as {@code .75}: no needless zeros. */
    public static String share(double value) {
        String plain = BigDecimal.valueOf(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        if (plain.startsWith("0.")) {
            return plain.substring(1);
        }
        return plain.startsWith("-0.") ? "-" + plain.substring(2) : plain;
    }
}
