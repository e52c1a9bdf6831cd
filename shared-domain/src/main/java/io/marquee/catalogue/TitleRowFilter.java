package io.marquee.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which titles staff look at; null leaves a trait open.
 *
 * @param search words that all occur somewhere in the names and people; blank for all
 * @param genre a genre's code
 */
public record TitleRowFilter(
        String search,
        @Nullable TitleType type,
        @Nullable Publication publication,
        @Nullable String genre) {

    /** Every title. */
    public static final TitleRowFilter ALL = new TitleRowFilter("", null, null, null);

    /** The same with other words to search for. */
    public TitleRowFilter searching(String words) {
        return new TitleRowFilter(words, type, publication, genre);
    }
}
