package io.marquee.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The English text by which the model gets to know a title. What kind of work it is comes first and the story after it;
 * names come last, since they say little of its nature and long texts lose their end.
 */
record EmbeddingText(String value) {

    static EmbeddingText of(TitleFacts facts) {
        var text = new StringBuilder();
        String genres = list(facts.genres()).toLowerCase(Locale.ROOT);
        text.append(facts.name())
                .append(" is a ")
                .append(facts.year() / 10 * 10)
                .append("s ");
        text.append(genres).append(genres.isEmpty() ? "" : " ").append(facts.series() ? "series" : "film");
        text.append(" from ").append(facts.year()).append('.');
        sentence(text, "Style and subject: ", facts.keywords());
        sentence(text, "Mood: ", facts.moods());
        sentence(text, "Themes: ", facts.themes());
        if (!facts.synopsis().isBlank()) {
            text.append(' ').append(facts.synopsis().strip());
        }
        sentence(text, "Directed by ", facts.directors());
        sentence(text, "With ", facts.cast());
        return new EmbeddingText(text.toString());
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

    private static void sentence(StringBuilder text, String beginning, List<String> items) {
        if (!items.isEmpty()) {
            text.append(' ').append(beginning).append(list(items)).append('.');
        }
    }

    private static String list(List<String> items) {
        return String.join(", ", items);
    }
}
