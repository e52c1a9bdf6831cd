package io.marquee.epg.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel of a listing.
 *
 * @param id what the listing's programmes call it
 * @param names the most usual one first; those that are only a number are among them
 * @param iconUrl as written: not always an address
 * @param number as keyed on a remote control, as written, for example {@code 7} or {@code 7-1}
 * @param line where it stands, from 1
 * @param column where it stands, from 1
 */
public record ListedChannel(
        String id,
        List<LocalText> names,
        @Nullable String iconUrl,
        @Nullable String number,
        List<ListedLink> links,
        int line,
        int column) {
    public ListedChannel {
        names = List.copyOf(names);
        links = List.copyOf(links);
    }

    /** A channel of one name. */
    public static ListedChannel named(String id, String name) {
        return new ListedChannel(id, List.of(LocalText.of(name)), null, null, List.of(), 1, 1);
    }

    /** The name that is the most usual in the language, else the most usual of all, else the id. */
    public String name(String language) {
        return LocalText.best(names, language).map(LocalText::text).orElse(id);
    }
}
