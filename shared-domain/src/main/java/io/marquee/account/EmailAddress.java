package io.marquee.account;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address an account signs in with, in lower case.
 *
 * @param value {@code local@domain}, 3 to 254 characters, neither blanks, control characters nor any of {@code ,;:<>()[]"\\}
 */
public record EmailAddress(String value) {

    /** Blanks, control characters, and what would be more than one address in the header of a mail. */
    private static final String NEVER = "\\s\\p{Cntrl}\\p{Z}@,;:<>()\\[\\]\"\\\\";

    private static final Pattern SHAPE =
            Pattern.compile("[^" + NEVER + "]{1,64}@[^." + NEVER + "]+(\\.[^." + NEVER + "]+)*");
    private static final int LONGEST = 254;

    public EmailAddress {
        value = normalise(value);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address: " + value);
        }
    }

    /** The form in which addresses are compared, also of what is none. */
    static String normalise(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
