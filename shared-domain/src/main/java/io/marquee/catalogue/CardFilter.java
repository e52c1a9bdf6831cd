package io.marquee.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which cards are listed and how; null leaves a trait open.
 *
 * @param genre a genre's code
 */
public record CardFilter(
        @Nullable String genre,
        @Nullable TitleType type,
        @Nullable Integer year,
        CardSort sort) {

    /** Everything, newest first. */
    public static final CardFilter NONE = new CardFilter(null, null, null, CardSort.NEWEST);

    /** The same order, only this genre. */
    public CardFilter ofGenre(String code) {
        return new CardFilter(code, type, year, sort);
    }

    /** The same choice in another order. */
    public CardFilter sortedBy(CardSort other) {
        return new CardFilter(genre, type, year, other);
    }
}
