package io.marquee.tenancy;

import java.util.Locale;

/** How well one colour can be told from another: the contrast ratio of WCAG 2.2, from 1 (the same) to 21. */
public final class Contrast {

    /** What text needs (success criterion 1.4.3, level AA). */
    public static final double TEXT = 4.5;

    /** What a focus ring or a progress bar needs (success criterion 1.4.11, level AA). */
    public static final double SHAPE = 3;

    private static final double FLARE = 0.05;

    private Contrast() {}

    /** Whichever is given first. */
    public static double ratio(Colour one, Colour other) {
        double first = one.luminance() + FLARE;
        double second = other.luminance() + FLARE;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** {@code 10.9:1}; rounded down, so that it never claims more than there is. */
    public static String text(double ratio) {
        return String.format(Locale.ROOT, "%.1f:1", Math.floor(ratio * 10) / 10);
    }
}
