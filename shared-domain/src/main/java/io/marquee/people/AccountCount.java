package io.marquee.people;

/**
 * How many accounts there are, as far as they were counted.
 *
 * @param atLeast the number; if {@code more}, there are more than that
 */
public record AccountCount(int atLeast, boolean more) {

    /** Up to here counts are exact. */
    public static final int EXACT_UP_TO = 10_000;
}
