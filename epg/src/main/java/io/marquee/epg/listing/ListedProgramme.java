package io.marquee.epg.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One airing as a listing has it: not yet checked against its neighbours.
 *
 * @param channel the listing's id of the channel
 * @param stop null if the listing does not say; it may lie before the start
 * @param details what is shown: equal for every airing of the same thing, as far as the listing writes it alike
 * @param airing what is said of this one airing
 * @param line where it stands, from 1
 * @param column where it stands, from 1
 */
public record ListedProgramme(
        String channel,
        Instant start,
        @Nullable Instant stop,
        ListedDetails details,
        ListedAiring airing,
        int line,
        int column) {
    /** One of which only the name is known. */
    public static ListedProgramme of(String channel, Instant start, @Nullable Instant stop, String title) {
        return new ListedProgramme(
                channel, start, stop, ListedDetails.builder().title(title).build(), ListedAiring.PLAIN, 1, 1);
    }
}
