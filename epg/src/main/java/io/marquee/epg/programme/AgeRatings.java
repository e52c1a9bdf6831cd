package io.marquee.epg.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Reads age ratings of many countries. */
final class AgeRatings {
    /** What an unrated programme has: it counts as most restricted. */
    static final int UNRATED = 99;

    private static final List<Integer> AGES = List.of(0, 6, 12, 16, 18);

    private static final Map<String, Integer> SIGNS = Map.ofEntries(
            Map.entry("U", 0),
            Map.entry("G", 0),
            Map.entry("ALL", 0),
            Map.entry("TP", 0),
            Map.entry("TV-Y", 0),
            Map.entry("TV-G", 0),
            Map.entry("TV-Y7", 6),
            Map.entry("TV-Y7-FV", 6),
            Map.entry("PG", 12),
            Map.entry("TV-PG", 12),
            Map.entry("PG-13", 12),
            Map.entry("12A", 12),
            Map.entry("M", 16),
            Map.entry("MA15+", 16),
            Map.entry("TV-14", 16),
            Map.entry("R", 18),
            Map.entry("NC-17", 18),
            Map.entry("X", 18),
            Map.entry("R18", 18),
            Map.entry("TV-MA", 18));

    private AgeRatings() {}

    /** The age from which it may be watched by the strictest of the ratings that say one; {@value #UNRATED} if none does. */
    static int maturity(List<String> ratings) {
        return ratings.stream()
                .map(AgeRatings::age)
                .flatMapToInt(OptionalInt::stream)
                .max()
                .orElse(UNRATED);
    }

    private static OptionalInt age(String rating) {
        String sign = rating.strip().toUpperCase(Locale.ROOT);
        Integer known = SIGNS.get(sign);
        if (known != null) {
            return OptionalInt.of(known);
        }
        String number =
                sign.replaceFirst("^(?:FSK|PEGI|KIJKWIJZER|BBFC|-)\\s*", "").replaceFirst("\\+$", "");
        if (!number.matches("\\d{1,2}") || Integer.parseInt(number) > 21) {
            return OptionalInt.empty();
        }
        int age = Integer.parseInt(number);
        return OptionalInt.of(
                AGES.stream().filter(step -> step >= age).findFirst().orElse(18));
    }
}
