package io.marquee.epg.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a listing says of one airing.
 *
 * @param repeat when and where it was shown before; null if the listing does not say that it was
 * @param premiere what makes it one, empty if that is not said; null if it is none
 * @param lastChance in which sense, empty if that is not said; null if it is none
 * @param isNew whether the listing calls it new
 * @param live whether it happens while it is shown
 */
public record ListedAiring(
        @Nullable PreviousShowing repeat,
        @Nullable String premiere,
        @Nullable String lastChance,
        boolean isNew,
        boolean live,
        @Nullable Picture picture,
        @Nullable Sound sound,
        List<Subtitles> subtitles) {
    /** Nothing is said. */
    public static final ListedAiring PLAIN = new ListedAiring(null, null, null, false, false, null, null, List.of());

    public ListedAiring {
        subtitles = List.copyOf(subtitles);
    }

    /**
     * An earlier airing.
     *
     * @param start as written
     * @param channel the listing's id of the channel
     */
    public record PreviousShowing(
            @Nullable String start, @Nullable String channel) {}

    /**
     * The picture; null is what the listing leaves open.
     *
     * @param aspect width to height, for example {@code 16:9}
     * @param quality for example {@code HDTV}
     */
    public record Picture(
            @Nullable Boolean present,
            @Nullable Boolean colour,
            @Nullable String aspect,
            @Nullable String quality) {}

    /**
     * The sound; null is what the listing leaves open.
     *
     * @param stereo for example {@code mono}, {@code stereo}, {@code dolby digital}, {@code bilingual}
     */
    public record Sound(@Nullable Boolean present, @Nullable String stereo) {}

    /**
     * Subtitles.
     *
     * @param type {@code teletext}, {@code onscreen} or {@code deaf-signed}
     */
    public record Subtitles(@Nullable String type, @Nullable LocalText language) {}
}
