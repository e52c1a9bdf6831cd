package io.marquee.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The English text by which the model gets to know a title. Genres and moods stand at both ends: said once, they drown in
 * the story, and a horror film's neighbours are comedies with a castle. The cast is left out for the same reason: names
 * make strangers of like films.
 */
record EmbeddingText(String value) {

    static EmbeddingText of(TitleFacts facts) {
        String genres = list(facts.genres()).toLowerCase(Locale.ROOT);
        String tone = list(Stream.concat(facts.moods().stream(), Stream.of(genres))
                .filter(word -> !word.isEmpty())
                .toList());
        return new EmbeddingText(Stream.of(
                        (genres + (facts.series() ? " series" : " film")).strip() + " of the " + decade(facts.year()),
                        tone,
                        list(facts.keywords()),
                        list(facts.themes()),
                        facts.name() + (facts.directors().isEmpty() ? "" : ", by " + list(facts.directors())),
                        facts.synopsis().strip(),
                        tone)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .collect(Collectors.joining(" ")));
    }

    /** Changes with the text and with the model: SHA-256 in hexadecimal. An embedding with another hash is stale. */
    String hash(String model) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(model.getBytes(UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String decade(int year) {
        return year / 10 * 10 + "s";
    }

    private static String list(List<String> items) {
        return String.join(", ", items);
    }
}
