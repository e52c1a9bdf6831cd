package io.marquee.artwork;

import java.util.Locale;

/** The genres that have a look of their own: palettes, motifs and a face. */
public enum ArtGenre {
    HORROR,
    SCIFI,
    COMEDY,
    NOIR,
    THRILLER,
    ROMANCE,
    DRAMA,
    ANIMATION,
    FANTASY,
    ADVENTURE,
    ACTION,
    DOCUMENTARY;

    /** The lower-case name, part of every seed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The genre of a code such as {@code scifi}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ArtGenre of(String code) {
        for (ArtGenre genre : values()) {
            if (genre.code().equals(code)) {
                return genre;
            }
        }
        throw new IllegalArgumentException("no such art genre: " + code);
    }
}
