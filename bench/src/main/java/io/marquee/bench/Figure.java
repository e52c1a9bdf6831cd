package io.marquee.bench;

import java.util.Locale;

/**
 * What came of one measurement.
 *
 * @param ours what Marquee does, with its unit
 * @param floor what it is held against, with its unit
 * @param ratio ours by the floor's
 */
record Figure(String name, String ours, String floor, double ratio, Target target) {

    /** A bound of the ratio. */
    sealed interface Target {

        boolean isMetBy(double ratio);

        String text();
    }

    record AtMost(double bound) implements Target {

        @Override
        public boolean isMetBy(double ratio) {
            return ratio <= bound;
        }

        @Override
        public String text() {
            return "<= " + number(bound);
        }
    }

    record AtLeast(double bound) implements Target {

        @Override
        public boolean isMetBy(double ratio) {
            return ratio >= bound;
        }

        @Override
        public String text() {
            return ">= " + number(bound);
        }
    }

    /** One duration against another. */
    static Figure slower(String name, Samples ours, Samples floor, double atMost) {
        return new Figure(
                name,
                millis(ours.medianNanos()),
                millis(floor.medianNanos()),
                ours.medianNanos() / floor.medianNanos(),
                new AtMost(atMost));
    }

    /** One amount against the most that it may be, in the same unit. */
    static Figure within(String name, double amount, double most, String unit) {
        return new Figure(name, number(amount) + unit, number(most) + unit, amount / most, new AtMost(1));
    }

    boolean isMet() {
        return target.isMetBy(ratio);
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, value < 10 ? "%.3f" : "%.1f", value);
    }

    private static String millis(double nanos) {
        return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }
}
