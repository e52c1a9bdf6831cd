package io.marquee.epg.listing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in a language.
 *
 * @param text without white space at its ends, never empty
 * @param language as the listing writes it, for example {@code en} or {@code fr_FR}; null if it does not say
 */
public record LocalText(String text, @Nullable String language) {
    public LocalText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text that is not blank expected");
        }
    }

    /** In a language that is not said. */
    public static LocalText of(String text) {
        return new LocalText(text, null);
    }

    /** Whether it is in the language, whatever the region: {@code en} finds {@code en_GB} and {@code en-US}. */
    public boolean isIn(String wanted) {
        if (language == null || !language.regionMatches(true, 0, wanted, 0, wanted.length())) {
            return false;
        }
        return language.length() == wanted.length() || "-_".indexOf(language.charAt(wanted.length())) >= 0;
    }

    /** The first in the language; else the first of no language; else the first of all. Empty if there is none. */
    public static Optional<LocalText> best(List<LocalText> texts, String wanted) {
        return texts.stream()
                .filter(text -> text.isIn(wanted))
                .findFirst()
                .or(() -> texts.stream().filter(text -> text.language == null).findFirst())
                .or(() -> texts.stream().findFirst());
    }
}
