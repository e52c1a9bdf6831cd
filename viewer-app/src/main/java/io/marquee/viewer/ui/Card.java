package io.marquee.viewer.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A card as the browser draws it; see {@code viewer/cards.js}. What is null is not shown.
 *
 * @param line under the name
 * @param why it is here, in place of the line
 * @param match how alike, in percent
 * @param lock the plan that opens it
 * @param note such as what is left of it
 * @param progress in percent
 * @param key lets the card be taken off
 * @param start ISO 8601, as is {@code stop}: of what is on a channel
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Card(
        String href,
        @Nullable String image,
        String name,
        @Nullable Integer year,
        @Nullable String line,
        @Nullable String why,
        @Nullable Integer match,
        @Nullable String lock,
        @Nullable String note,
        @Nullable Integer progress,
        @Nullable String key,
        @Nullable String logo,
        @Nullable String start,
        @Nullable String stop) {

    /** A title's poster. */
    public static Card poster(String href, String image, String name, int year, String line, @Nullable String lock) {
        return new Card(href, image, name, year, line, null, null, lock, null, null, null, null, null, null);
    }

    /** Something begun. */
    public static Card begun(
            String href, String image, String name, String line, String note, int progress, String key) {
        return new Card(href, image, name, null, line, null, null, null, note, progress, key, null, null, null);
    }

    /** What is on a channel. */
    public static Card live(
            String href,
            @Nullable String image,
            String name,
            String line,
            String logo,
            Instant start,
            Instant stop,
            @Nullable String lock) {
        return new Card(
                href,
                image,
                name,
                null,
                line,
                null,
                null,
                lock,
                null,
                null,
                null,
                logo,
                start.toString(),
                stop.toString());
    }

    public Card because(@Nullable String reason) {
        return new Card(href, image, name, year, line, reason, match, lock, note, progress, key, logo, start, stop);
    }

    public Card alike(int percent) {
        return new Card(href, image, name, year, line, why, percent, lock, note, progress, key, logo, start, stop);
    }
}
