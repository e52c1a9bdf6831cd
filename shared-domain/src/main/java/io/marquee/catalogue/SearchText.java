package io.marquee.catalogue;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How names are compared in search: words of letters and digits in lower case without accents, a space between. What
 * is stored and what is typed go through the same door.
 */
public final class SearchText {

    /** Letters that Unicode does not decompose into a base letter and an accent. */
    private static final Map<String, String> UNDECOMPOSED =
            Map.of("ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private SearchText() {}

    /** The words of a text, in order. */
    public static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "");
        for (Map.Entry<String, String> letter : UNDECOMPOSED.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The text as its words. */
    public static String plain(String text) {
        return String.join(" ", words(text));
    }

    /** A title's: its names on the first line, each person once on a line of their own. */
    static String of(String name, @Nullable String originalName, Collection<Credit> credits) {
        String names = originalName == null ? plain(name) : plain(name) + " " + plain(originalName);
        return Stream.concat(
                        Stream.of(names),
                        credits.stream().map(credit -> plain(credit.name())).distinct())
                .collect(Collectors.joining("\n"));
    }

    /** What a title is sorted by: its name as words, a leading English article left out. */
    static String sortName(String name) {
        String plain = plain(name);
        String bare = plain.replaceFirst("^(the|an|a) (?=.)", "");
        return bare.isEmpty() ? name.toLowerCase(Locale.ROOT) : bare;
    }
}
