package io.marquee.epg.listing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an episode stands; all numbers from 1, null if not known.
 *
 * @param part which part of an episode in several
 */
public record EpisodePlace(
        @Nullable Integer season,
        @Nullable Integer episode,
        @Nullable Integer part) {
    public static final EpisodePlace UNKNOWN = new EpisodePlace(null, null, null);

    /** Counted from 0, each with an optional total: {@code 1 . 11/13 . 0/2}. */
    private static final Pattern DOTTED = Pattern.compile(
            "\\s*(\\d{1,6})?\\s*(?:/\\s*\\d{0,6}\\s*)?\\.\\s*(\\d{1,6})?\\s*(?:/\\s*\\d{0,6}\\s*)?(?:\\.\\s*(\\d{1,6})?\\s*(?:/\\s*\\d{0,6}\\s*)?)?");

    /** Counted from 1: {@code S02E11}, {@code s2 ep 11}, {@code E11}. */
    private static final Pattern LETTERED = Pattern.compile(
            "\\s*(?:s(?:eason|eries)?\\.?\\s{0,3}(\\d{1,6}))?[\\s,.:]{0,3}(?:ep?(?:isode)?\\.?\\s{0,3}(\\d{1,6}))?(?:\\s{0,3}/\\s{0,3}\\d{1,6})?\\s*",
            Pattern.CASE_INSENSITIVE);

    static EpisodePlace of(List<EpisodeNumber> numbers) {
        EpisodePlace dotted = UNKNOWN;
        EpisodePlace lettered = UNKNOWN;
        for (EpisodeNumber number : numbers) {
            if (number.system().equals(EpisodeNumber.XMLTV)) {
                dotted = dotted.or(dotted(number.value()));
            } else {
                lettered = lettered.or(lettered(number.value()));
            }
        }
        return dotted.or(lettered);
    }

    private EpisodePlace or(EpisodePlace other) {
        return new EpisodePlace(
                season == null ? other.season : season,
                episode == null ? other.episode : episode,
                part == null ? other.part : part);
    }

    private static EpisodePlace dotted(String value) {
        Matcher match = DOTTED.matcher(value);
        return match.matches()
                ? new EpisodePlace(number(match, 1, 1), number(match, 2, 1), number(match, 3, 1))
                : UNKNOWN;
    }

    private static EpisodePlace lettered(String value) {
        Matcher match = LETTERED.matcher(value);
        return match.matches() ? new EpisodePlace(number(match, 1, 0), number(match, 2, 0), null) : UNKNOWN;
    }

    private static @Nullable Integer number(Matcher match, int group, int shift) {
        String digits = match.group(group);
        return digits == null ? null : Integer.parseInt(digits) + shift;
    }
}
