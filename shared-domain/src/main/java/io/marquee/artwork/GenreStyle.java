package io.marquee.artwork;

import static io.marquee.artwork.motif.Motif.ARCH_FIGURE;
import static io.marquee.artwork.motif.Motif.BAUHAUS;
import static io.marquee.artwork.motif.Motif.BLINDS;
import static io.marquee.artwork.motif.Motif.BOWLER;
import static io.marquee.artwork.motif.Motif.CITY_RAIN;
import static io.marquee.artwork.motif.Motif.CLOCK;
import static io.marquee.artwork.motif.Motif.CONTOURS;
import static io.marquee.artwork.motif.Motif.DUNES;
import static io.marquee.artwork.motif.Motif.EYE;
import static io.marquee.artwork.motif.Motif.GRID_HORIZON;
import static io.marquee.artwork.motif.Motif.HALF_MASK;
import static io.marquee.artwork.motif.Motif.HILLS;
import static io.marquee.artwork.motif.Motif.LAMP;
import static io.marquee.artwork.motif.Motif.MOONSHOT;
import static io.marquee.artwork.motif.Motif.MOON_CROWD;
import static io.marquee.artwork.motif.Motif.PAPER_MOON;
import static io.marquee.artwork.motif.Motif.PEAKS;
import static io.marquee.artwork.motif.Motif.PETALS;
import static io.marquee.artwork.motif.Motif.PINWHEEL;
import static io.marquee.artwork.motif.Motif.RINGS;
import static io.marquee.artwork.motif.Motif.SAILS;
import static io.marquee.artwork.motif.Motif.SCREENS;
import static io.marquee.artwork.motif.Motif.SHARDS;
import static io.marquee.artwork.motif.Motif.SPEED;
import static io.marquee.artwork.motif.Motif.SPIRAL;
import static io.marquee.artwork.motif.Motif.SPOTLIGHTS;
import static io.marquee.artwork.motif.Motif.TOWERS;
import static io.marquee.artwork.motif.Motif.TWO_SUNS;
import static io.marquee.artwork.motif.Motif.WAVES;
import static io.marquee.artwork.motif.Motif.WHEELS;

import io.marquee.artwork.lettering.Typeface;
import io.marquee.artwork.lettering.Typefaces;
import io.marquee.artwork.motif.Motif;
import java.util.List;
import java.util.function.Function;

/**
 * What a genre draws and how it letters.
 *
 * @param motifs in the order of the recipe: the seed counts through them
 * @param upper whether titles are set in capitals
 * @param leading factor on the height of the capitals from line to line
 */
record GenreStyle(List<Motif> motifs, Function<Typefaces, Typeface> face, boolean upper, double leading) {

    static GenreStyle of(ArtGenre genre) {
        return switch (genre) {
            case HORROR -> asWritten(Typefaces::gothic, 1.12, ARCH_FIGURE, SHARDS, MOON_CROWD, HALF_MASK);
            case SCIFI -> capitals(Typefaces::poster, 1, RINGS, MOONSHOT, GRID_HORIZON, TOWERS);
            case COMEDY -> asWritten(Typefaces::abril, .98, CLOCK, WHEELS, BOWLER, SCREENS);
            case NOIR -> capitals(Typefaces::poster, 1, BLINDS, LAMP, CITY_RAIN);
            case THRILLER -> capitals(Typefaces::poster, 1, PINWHEEL, SPIRAL, EYE);
            case ROMANCE -> asWritten(Typefaces::didone, 1.02, TWO_SUNS, SPOTLIGHTS, WAVES);
            case DRAMA -> asWritten(Typefaces::garamond, 1.08, BAUHAUS, LAMP, SPOTLIGHTS);
            case ANIMATION -> asWritten(Typefaces::lilita, .94, HILLS, PETALS, PAPER_MOON);
            case FANTASY -> asWritten(Typefaces::garamond, 1.08, PEAKS, PAPER_MOON, RINGS);
            case ADVENTURE -> asWritten(Typefaces::abril, .98, DUNES, PEAKS, SAILS);
            case ACTION -> capitals(Typefaces::poster, 1, SPEED, GRID_HORIZON, PINWHEEL);
            case DOCUMENTARY -> capitals(Typefaces::poiret, 1.02, CONTOURS, BAUHAUS, DUNES);
        };
    }

    private static GenreStyle capitals(Function<Typefaces, Typeface> face, double leading, Motif... motifs) {
        return new GenreStyle(List.of(motifs), face, true, leading);
    }

    private static GenreStyle asWritten(Function<Typefaces, Typeface> face, double leading, Motif... motifs) {
        return new GenreStyle(List.of(motifs), face, false, leading);
    }
}
