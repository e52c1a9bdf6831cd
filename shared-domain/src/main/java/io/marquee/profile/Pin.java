package io.marquee.profile;

import java.util.regex.Pattern;

/**
 * What opens a profile that others should not.
 *
 * @param digits 4 to 8 of them
 */
public record Pin(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4,8}");

    public Pin {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("PIN of 4 to 8 digits expected");
        }
    }

    @Override
    public String toString() {
        return "Pin[****]";
    }
}
