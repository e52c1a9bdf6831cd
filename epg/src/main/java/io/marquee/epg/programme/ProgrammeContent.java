package io.marquee.epg.programme;

import io.marquee.epg.listing.EpisodeNumber;
import io.marquee.epg.listing.EpisodePlace;
import io.marquee.epg.listing.ListedCredit;
import io.marquee.epg.listing.ListedDetails;
import io.marquee.epg.listing.ListedImage;
import io.marquee.epg.listing.ListedRating;
import io.marquee.epg.listing.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is told about what is shown.
 *
 * @param identity what stays when it is reworded: an episode's id, or its name and number
 * @param category the first of the categories
 * @param episodeIds by whose id it is, for example {@code imdb.com}
 * @param maturity age from which it may be watched; 99 if unrated
 * @param starRating as written, for example {@code 4/5}
 * @param imageUrl address of a picture, over http or https
 */
public record ProgrammeContent(
        String identity,
        String name,
        @Nullable String subtitle,
        String description,
        @Nullable String category,
        List<String> categories,
        List<String> keywords,
        @Nullable String language,
        @Nullable Integer year,
        @Nullable Integer season,
        @Nullable Integer episode,
        Map<String, String> episodeIds,
        List<Credit> credits,
        @Nullable String country,
        int maturity,
        @Nullable String rating,
        @Nullable String starRating,
        @Nullable String imageUrl,
        @Nullable Integer lengthMinutes) {
    private static final String LANGUAGE = "en";
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 8000;
    private static final int MOST = 50;

    public ProgrammeContent {
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        episodeIds = Map.copyOf(episodeIds);
        credits = List.copyOf(credits);
    }

    /**
     * Somebody who had a part in it.
     *
     * @param role in lower case, as XMLTV names it
     */
    public record Credit(String role, String name, @Nullable String character) {}

    /** What a listing tells, in English where it has that, cut to reasonable lengths. */
    public static ProgrammeContent of(ListedDetails details) {
        String name =
                cut(LocalText.best(details.titles(), LANGUAGE).orElseThrow().text(), LONGEST_NAME);
        String subtitle = best(details.subtitles(), LONGEST_NAME);
        String description = best(details.descriptions(), LONGEST_TEXT);
        EpisodePlace place = details.place();
        Map<String, String> ids = ids(details.episodes());
        List<String> categories = texts(details.categories());
        LocalText language = details.language();
        var length = details.length();
        return new ProgrammeContent(
                identity(name, subtitle, place, ids),
                name,
                subtitle,
                description == null ? "" : description,
                categories.isEmpty() ? null : categories.getFirst(),
                categories,
                texts(details.keywords()),
                language == null ? null : cut(language.text(), 60),
                details.year().filter(year -> year >= 1870 && year <= 2200).orElse(null),
                place.season(),
                place.episode(),
                ids,
                details.credits().stream()
                        .limit(MOST)
                        .map(ProgrammeContent::credit)
                        .toList(),
                best(details.countries(), 60),
                AgeRatings.maturity(
                        details.ratings().stream().map(ListedRating::value).toList()),
                details.ratings().isEmpty()
                        ? null
                        : cut(details.ratings().getFirst().value(), 60),
                details.starRatings().isEmpty()
                        ? null
                        : cut(details.starRatings().getFirst().value(), 60),
                image(details.images()),
                length == null ? null : Math.clamp(length.toMinutes(), 0, 100_000));
    }

    private static String identity(
            String name, @Nullable String subtitle, EpisodePlace place, Map<String, String> ids) {
        // A series' own id among them (SH...) says nothing of the episode.
        for (Map.Entry<String, String> id : new TreeMap<>(ids).entrySet()) {
            if (!id.getValue().startsWith("SH")) {
                return "id|" + id.getKey() + "|" + id.getValue();
            }
        }
        String plain = name.toLowerCase(Locale.ROOT);
        return place.episode() == null
                ? plain + "|" + (subtitle == null ? "" : subtitle.toLowerCase(Locale.ROOT))
                : plain + "|s" + place.season() + "|e" + place.episode() + "|p" + place.part();
    }

    private static Map<String, String> ids(List<EpisodeNumber> numbers) {
        Map<String, String> ids = new TreeMap<>();
        for (EpisodeNumber number : numbers) {
            boolean counts = number.system().equals(EpisodeNumber.XMLTV)
                    || number.system().equals(EpisodeNumber.ON_SCREEN)
                    || number.system().equalsIgnoreCase("SxxExx")
                    || number.system().equalsIgnoreCase("common");
            if (!counts && ids.size() < MOST) {
                ids.putIfAbsent(cut(number.system(), 60), cut(number.value(), 120));
            }
        }
        return ids;
    }

    private static Credit credit(ListedCredit credit) {
        String character = credit.character();
        return new Credit(
                credit.role().element(), cut(credit.name(), 200), character == null ? null : cut(character, 200));
    }

    private static @Nullable String image(List<ListedImage> images) {
        return images.stream()
                .map(ListedImage::url)
                .filter(url -> url.length() <= 1000 && (url.startsWith("https://") || url.startsWith("http://")))
                .findFirst()
                .orElse(null);
    }

    private static List<String> texts(List<LocalText> texts) {
        return texts.stream()
                .map(text -> cut(text.text(), 100))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static @Nullable String best(List<LocalText> texts, int longest) {
        return LocalText.best(texts, LANGUAGE)
                .map(text -> cut(text.text(), longest))
                .orElse(null);
    }

    /** At most so many characters, never half of one, none that the database refuses. */
    private static String cut(String text, int longest) {
        String bare = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        if (bare.length() <= longest) {
            return bare;
        }
        return bare.substring(0, Character.isHighSurrogate(bare.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
