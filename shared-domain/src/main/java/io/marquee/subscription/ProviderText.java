package io.marquee.subscription;

import java.util.regex.Pattern;

/** What a provider writes, made fit to be kept. */
final class ProviderText {

    private static final Pattern NAME = Pattern.compile("[\\w.:-]{1,100}");

    private ProviderText() {}

    /** A name that the provider gave something. */
    static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("not a name of the provider's: " + text);
        }
        return text;
    }

    /** One line to be shown, of at most so many characters. */
    static String line(String text, int most) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most);
    }
}
