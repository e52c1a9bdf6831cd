package io.marquee.platform;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A host name as browsers send it: in lower case, without port, and in the ASCII form of RFC 3490 where it was written in
 * another script. It may be below {@code localhost}, but is neither that name nor an address of four numbers.
 *
 * @param value of two labels at least
 */
public record HostName(String value) {

    private static final String LABEL = "(?!-)[\\p{L}\\p{M}\\p{N}\\-]{1,63}(?<!-)";

    /** What may be typed, as a pattern that browsers understand too. */
    public static final String SHAPE = "\\s*" + LABEL + "(\\." + LABEL + ")+\\.?\\s*";

    /** What a name has to be, for whoever typed something else. */
    public static final String EXPECTED = "A host name such as tv.example.com, without http:// and port";

    private static final Pattern TYPED = Pattern.compile(SHAPE);
    private static final Pattern ASCII =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final Pattern NUMBERS = Pattern.compile(".*\\.[0-9]+");
    /** Letters that the older rules here and the newer ones of browsers turn into different names. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[ßςẞ\u200c\u200d]");

    private static final int LONGEST = 253;

    public HostName {
        value = normalised(value);
    }

    /** The name in its own script, for people. */
    public String readable() {
        return IDN.toUnicode(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalised(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        String name = typed.strip().toLowerCase(Locale.ROOT);
        if (AMBIGUOUS.matcher(name).find()) {
            throw new IllegalArgumentException("Browsers disagree on this name; write it in its form xn--…");
        }
        String ascii = ascii(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        if (ascii.length() > LONGEST || !ASCII.matcher(ascii).matches()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        if (NUMBERS.matcher(ascii).matches()) {
            throw new IllegalArgumentException("A name is needed here, not an address of numbers");
        }
        return ascii;
    }

    private static String ascii(String name) {
        try {
            return IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(EXPECTED, e);
        }
    }
}
