package io.marquee.epg.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises titles: by external id (1.0); by name and year (1.0; 0.95 a year off); by series and episode (0.95); by name
 * and director (0.95). A name alone (0.75), a name with another year (0.55) or a name much like it (at most 0.7) is only
 * proposed.
 */
final class TitleRules {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|der|die|das|le|la|les) ");
    private static final double ALIKE = 0.7;

    private final Map<String, CatalogueEntry> byExternalId = new HashMap<>();
    private final Map<String, List<CatalogueEntry>> byName = new HashMap<>();
    private final Map<String, Set<String>> namesWith = new HashMap<>();

    TitleRules(Collection<CatalogueEntry> titles) {
        for (CatalogueEntry title : titles) {
            byExternalId.put(title.externalId(), title);
            for (String each : title.names()) {
                String name = plain(each);
                byName.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(title);
                trigrams(name)
                        .forEach(part -> namesWith
                                .computeIfAbsent(part, _ -> new HashSet<>())
                                .add(name));
            }
        }
    }

    /** The title that it most likely is. */
    Optional<Match> of(Candidate programme) {
        for (String id : programme.ids()) {
            CatalogueEntry title = byExternalId.get(id);
            if (title != null) {
                return Optional.of(new Match(title.id(), 1));
            }
        }
        String name = plain(programme.name());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<CatalogueEntry> named = byName.get(name);
        if (named != null) {
            return named.stream()
                    .map(title -> new Match(title.id(), score(programme, title)))
                    .max(Comparator.comparingDouble(Match::score));
        }
        return alike(name, programme);
    }

    private static double score(Candidate programme, CatalogueEntry title) {
        Integer year = programme.year();
        if (programme.episode() != null) {
            if (!title.series()) {
                return 0.4;
            }
            return title.episodes().contains(programme.season() + "." + programme.episode()) ? 0.95 : 0.8;
        }
        if (programme.directors().stream().anyMatch(title.directors()::contains)) {
            return year != null && Math.abs(year - title.year()) <= 1 ? 1 : 0.95;
        }
        if (year != null) {
            int apart = Math.abs(year - title.year());
            return apart == 0 ? 1 : apart == 1 ? 0.95 : 0.55;
        }
        return 0.75;
    }

    private Optional<Match> alike(String name, Candidate programme) {
        Set<String> parts = trigrams(name);
        Map<String, Integer> shared = new HashMap<>();
        parts.forEach(
                part -> namesWith.getOrDefault(part, Set.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
        return shared.entrySet().stream()
                .map(other -> Map.entry(
                        other.getKey(),
                        2.0
                                * other.getValue()
                                / (parts.size() + trigrams(other.getKey()).size())))
                .filter(other -> other.getValue() >= ALIKE)
                .max(Map.Entry.comparingByValue())
                .flatMap(other -> byName.getOrDefault(other.getKey(), List.of()).stream()
                        .map(title ->
                                new Match(title.id(), Math.min(0.7, other.getValue() * score(programme, title) * 0.9)))
                        .max(Comparator.comparingDouble(Match::score)))
                .filter(match -> match.score() >= 0.4);
    }

    /** In lower case without accents, punctuation and a leading article. */
    static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words =
                BREAKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return ARTICLE.matcher(words).replaceFirst("");
    }

    private static Set<String> trigrams(String name) {
        String padded = "  " + name + " ";
        Set<String> parts = new HashSet<>();
        for (int i = 0; i + 3 <= padded.length(); i++) {
            parts.add(padded.substring(i, i + 3));
        }
        return parts;
    }
}
