package io.marquee.viewer.search;

import com.vaadin.flow.router.QueryParameters;
import io.marquee.catalogue.CardFilter;
import io.marquee.catalogue.CardSort;
import io.marquee.catalogue.TitleType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of search, as the address says it.
 *
 * @param genre a genre's code
 */
record Inquiry(
        String words, @Nullable TitleType type, @Nullable String genre) {

    static final Inquiry NOTHING = new Inquiry("", null, null);

    private static final int LONGEST = 200;

    /** What means nothing is passed over. */
    static Inquiry of(QueryParameters parameters) {
        String words = parameters.getSingleParameter("q").orElse("");
        TitleType type = parameters
                .getSingleParameter("type")
                .flatMap(name -> Arrays.stream(TitleType.values())
                        .filter(known -> known.name().equals(name))
                        .findFirst())
                .orElse(null);
        return new Inquiry("", type, parameters.getSingleParameter("genre").orElse(null)).withWords(words);
    }

    Inquiry withWords(String text) {
        return new Inquiry(text.substring(0, Math.min(text.length(), LONGEST)), type, genre);
    }

    CardFilter filter() {
        return new CardFilter(genre, type, null, CardSort.NEWEST);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!words.isBlank()) {
            values.put("q", words);
        }
        if (type != null) {
            values.put("type", type.name());
        }
        if (genre != null) {
            values.put("genre", genre);
        }
        return QueryParameters.simple(values);
    }
}
