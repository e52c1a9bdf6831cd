package io.marquee.epg.editing;

import io.marquee.catalogue.TitleId;
import org.jspecify.annotations.Nullable;

/**
 * What a broadcast shows, as staff may write it.
 *
 * @param name 1 to 200 characters
 * @param subtitle null or at most 200 characters, such as the episode
 * @param description at most 4,000 characters
 * @param category null or at most 80 characters, in the words of the genre list
 * @param maturity age from which it may be watched, 0 to 99
 */
public record Content(
        @Nullable TitleId title,
        String name,
        @Nullable String subtitle,
        String description,
        @Nullable String category,
        int maturity) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int LONGEST_CATEGORY = 80;
    private static final int HIGHEST_MATURITY = 99;

    /**
     * The same without blanks around its words.
     *
     * @throws IllegalArgumentException naming the field that breaks a limit; what was imported may do so
     */
    public Content checked() {
        var content = new Content(
                title, name.strip(), emptyIsNone(subtitle), description.strip(), emptyIsNone(category), maturity);
        content.check();
        return content;
    }

    private void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters expected");
        }
        atMost("subtitle", subtitle, LONGEST_NAME);
        atMost("description", description, LONGEST_DESCRIPTION);
        atMost("category", category, LONGEST_CATEGORY);
        if (maturity < 0 || maturity > HIGHEST_MATURITY) {
            throw new IllegalArgumentException("maturity: 0 to " + HIGHEST_MATURITY + " expected: " + maturity);
        }
    }

    private static @Nullable String emptyIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void atMost(String field, @Nullable String text, int length) {
        if (text != null && text.length() > length) {
            throw new IllegalArgumentException(field + ": at most " + length + " characters expected");
        }
    }
}
