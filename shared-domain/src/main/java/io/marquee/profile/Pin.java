package io.marquee.profile;

import java.util.regex.Pattern;

/**
 * What opens a profile that others should not.
 *
 * @param digits four of them
 */
public record Pin(String digits) {

    /** How one is written, for forms and the API. */
    public static final String SHAPE = "[0-9]{4}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public Pin {
        if (!PATTERN.matcher(digits).matches()) {
            throw new IllegalArgumentException("PIN of 4 digits expected");
        }
    }

    @Override
    public String toString() {
        return "Pin[****]";
    }
}
