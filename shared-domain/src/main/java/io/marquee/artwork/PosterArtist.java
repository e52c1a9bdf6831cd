package io.marquee.artwork;

import static io.marquee.artwork.drawing.SvgNumber.coordinate;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.Seed;
import io.marquee.artwork.drawing.Stop;
import io.marquee.artwork.drawing.Style;
import io.marquee.artwork.lettering.TitleBlock;
import io.marquee.artwork.lettering.TitleBox;
import io.marquee.artwork.lettering.Typefaces;
import io.marquee.artwork.motif.Motif;
import java.util.Arrays;
import java.util.List;

/**
 * Draws the artwork of titles as SVG documents. Each is a pure function of its arguments. Lettering is outlines, so no
 * text of a title reaches the markup unescaped. Loads the bundled fonts once; thread-safe.
 *
 * <p>{@code grain} adds film grain through a filter that is costly to render: for heroes, not for lists.
 */
public final class PosterArtist {

    private static final TitleBox HERO = new TitleBox(600, 190, 70, 190);

    private final TitleLettering lettering = new TitleLettering(Typefaces.bundled());

    /** The names of all motifs, for {@link ArtworkSpec#hint()}. */
    public static List<String> hints() {
        return Arrays.stream(Motif.values()).map(Motif::code).toList();
    }

    /** A poster of 400 x 600 with its lettering. */
    public String poster(ArtworkSpec spec, boolean grain) {
        boolean onTop = Scene.titleOnTop(spec);
        Scene scene = Scene.poster(spec, onTop);
        Canvas canvas = scene.canvas();
        Palette p = canvas.palette();
        scene.paint();
        canvas.flood(Style.fill(
                onTop
                        ? canvas.linear(Stop.at(0, p.ink(), .96), Stop.at(.3, p.ink(), .78), Stop.at(.5, p.ink(), 0))
                        : canvas.linear(Stop.at(.45, p.ink(), 0), Stop.at(.7, p.ink(), .8), Stop.at(1, p.ink(), .97))));
        if (grain) {
            scene.grain();
        }
        canvas.raw(lettering.poster(spec, p, canvas.width(), canvas.height(), onTop));
        return canvas.svg();
    }

    /** A backdrop of 1600 x 900 without lettering; its left 45% stays calm for text. */
    public String backdrop(ArtworkSpec spec, boolean grain) {
        return wide(Scene.backdrop(spec), grain);
    }

    /**
     * A still of 1600 x 900 without lettering.
     *
     * @param discriminator tells the stills of one title apart, such as an episode's id
     */
    public String still(ArtworkSpec spec, String discriminator, boolean grain) {
        return wide(Scene.still(spec, discriminator), grain);
    }

    /** The title alone in white on nothing, at most 600 wide, for heroes. */
    public String titleArt(ArtworkSpec spec) {
        TitleBlock block = lettering.block(spec, HERO);
        double top = 6;
        Style white = Style.fill("#fff");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -4 " + coordinate(Math.ceil(block.width() + 8))
                + " " + coordinate(Math.ceil(top + block.height() + 12)) + "\">" + block.draw(0, top, white, white)
                + "</svg>";
    }

    /** The mood of the title's pictures as {@code #rrggbb}, a placeholder while they load. */
    public String midColour(ArtworkSpec spec) {
        return Scene.palette(spec, Seed.of(Scene.key(spec))).mid();
    }

    private static String wide(Scene scene, boolean grain) {
        scene.paint();
        if (grain) {
            scene.grain();
        }
        return scene.canvas().svg();
    }
}
