package io.marquee.edge.artwork;

import io.marquee.artwork.ArtworkSpec;
import io.marquee.artwork.PosterArtist;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which picture of a title an address names. */
sealed interface Picture {

    Pattern STILL = Pattern.compile("still-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    record Poster() implements Picture {}

    record Backdrop() implements Picture {}

    record TitleArt() implements Picture {}

    record Still(String episode) implements Picture {}

    /** The picture of this file name without its ending; empty if there is none such. */
    static Optional<Picture> named(String name) {
        return switch (name) {
            case "poster" -> Optional.of(new Poster());
            case "backdrop" -> Optional.of(new Backdrop());
            case "title-art" -> Optional.of(new TitleArt());
            default ->
                Optional.of(STILL.matcher(name)).filter(Matcher::matches).map(still -> new Still(still.group(1)));
        };
    }

    /** Draws it, without grain: grain is costly to show, and one page shows many. */
    default String drawnBy(PosterArtist artist, ArtworkSpec spec) {
        return switch (this) {
            case Poster _ -> artist.poster(spec, false);
            case Backdrop _ -> artist.backdrop(spec, false);
            case TitleArt _ -> artist.titleArt(spec);
            case Still(String episode) -> artist.still(spec, episode, false);
        };
    }
}
