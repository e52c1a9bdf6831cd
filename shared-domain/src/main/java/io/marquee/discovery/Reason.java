package io.marquee.discovery;

import java.util.List;
import java.util.Locale;

/** Says in at most ten words why something is recommended. */
final class Reason {

    private static final int WORDS = 10;

    private Reason() {}

    /**
     * Why a title that is like another is there.
     *
     * @param liked the other's name
     * @param rated whether it was given stars, rather than just watched
     * @param traits what both share, most telling first
     */
    static String like(String liked, boolean rated, List<String> traits) {
        List<String> candidates = List.of(
                traits.size() > 1 ? capitalised(traits.get(0)) + " and " + traits.get(1) + ", like " + liked : "",
                traits.size() == 1 ? capitalised(traits.getFirst()) + ", like " + liked : "",
                (rated ? "Because you liked " : "Because you watched ") + liked,
                traits.isEmpty() ? "" : "For its " + traits.getFirst());
        return candidates.stream()
                .filter(candidate -> !candidate.isEmpty() && words(candidate) <= WORDS)
                .findFirst()
                .orElse(rated ? "Close to what you liked" : "Close to what you watched");
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
