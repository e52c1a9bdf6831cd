package io.marquee.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A film that nobody made, with all that lists and embeddings look at. */
record SyntheticTitle(
        UUID id,
        String externalId,
        String name,
        int year,
        int maturity,
        int tier,
        boolean published,
        boolean open,
        List<String> genres,
        List<String> moods,
        List<String> keywords,
        String synopsis) {

    static final List<String> GENRES = List.of(
            "horror",
            "scifi",
            "comedy",
            "noir",
            "thriller",
            "romance",
            "drama",
            "animation",
            "fantasy",
            "adventure",
            "action",
            "documentary");

    private static final List<String> MOODS =
            List.of("dread", "tender", "wry", "restless", "quiet", "bleak", "playful", "tense", "warm", "strange");

    private static final List<String> WORDS = List.of(
            "castle",
            "harbour",
            "train",
            "letter",
            "shadow",
            "orchard",
            "violin",
            "desert",
            "winter",
            "mirror",
            "engine",
            "island",
            "thief",
            "nurse",
            "captain",
            "twins",
            "garden",
            "storm",
            "cabaret",
            "lighthouse",
            "miner",
            "painter",
            "debt",
            "wedding",
            "rocket",
            "forest",
            "judge",
            "circus",
            "river",
            "clock",
            "sailor",
            "masquerade",
            "inheritance",
            "radio",
            "bridge",
            "village",
            "comet",
            "kitchen",
            "duel",
            "archive");

    private static final int[] RATINGS = {0, 6, 12, 12, 16, 16, 18};

    SyntheticTitle {
        genres = List.copyOf(genres);
        moods = List.copyOf(moods);
        keywords = List.copyOf(keywords);
    }

    /** Titles of one cluster share their first genre and the first of their keywords. */
    static SyntheticTitle of(int number, int cluster, SplittableRandom random) {
        String genre = GENRES.get(cluster % GENRES.size());
        String second = pick(GENRES, random);
        List<String> keywords = List.of(WORDS.get(cluster % WORDS.size()), pick(WORDS, random), pick(WORDS, random));
        return new SyntheticTitle(
                new UUID(random.nextLong(), random.nextLong()),
                "synthetic-" + number,
                capital(pick(WORDS, random)) + " and " + capital(pick(WORDS, random)) + " " + number,
                1900 + random.nextInt(125),
                RATINGS[random.nextInt(RATINGS.length)],
                1 + random.nextInt(3),
                random.nextInt(20) > 0,
                random.nextInt(20) > 0,
                genre.equals(second) ? List.of(genre) : List.of(genre, second),
                List.of(MOODS.get(cluster % MOODS.size())),
                keywords.stream().distinct().toList(),
                IntStream.range(0, 3)
                        .mapToObj(_ -> sentence(keywords.getFirst(), random))
                        .collect(Collectors.joining(" ")));
    }

    private static String sentence(String subject, SplittableRandom random) {
        return "A %s %s finds the %s behind a %s, and the %s will not let the %s go."
                .formatted(
                        pick(MOODS, random),
                        subject,
                        pick(WORDS, random),
                        pick(WORDS, random),
                        pick(WORDS, random),
                        pick(WORDS, random));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
