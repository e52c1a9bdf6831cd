package io.marquee.artwork;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.Seed;
import io.marquee.artwork.drawing.Stop;
import io.marquee.artwork.drawing.Style;
import io.marquee.artwork.drawing.SvgNumber;
import io.marquee.artwork.motif.Motif;
import java.util.List;

/** A picture before its lettering: what the seed and the editor chose, and the layers that every kind shares. */
record Scene(Seed seed, int year, Motif motif, Canvas canvas) {

    private static final double UNIT = .36;

    /** 400 x 600; the focus makes room for the title. */
    static Scene poster(ArtworkSpec spec, boolean titleOnTop) {
        Seed seed = Seed.of(key(spec));
        double width = 400;
        double height = 600;
        Frame focus = Frame.square(width * .5, height * (titleOnTop ? .6 : .37), width * UNIT);
        return of(spec, seed, width, height, focus);
    }

    /** 1600 x 900; the left stays calm for text. */
    static Scene backdrop(ArtworkSpec spec) {
        return wide(spec, Seed.of(key(spec)), .69, UNIT);
    }

    /** 1600 x 900; subject and distance vary with the discriminator. */
    static Scene still(ArtworkSpec spec, String discriminator) {
        Seed seed = Seed.of(key(spec) + "|" + discriminator);
        double across = .5 + (seed.choose(4, 5) - 2) * .06;
        return wide(spec, seed, across, UNIT + seed.choose(7, 4) * .04);
    }

    static boolean titleOnTop(ArtworkSpec spec) {
        String anchor = spec.anchor();
        return anchor == null ? Seed.of(key(spec)).choose(16, 5) == 0 : anchor.equals("top");
    }

    static Palette palette(ArtworkSpec spec, Seed seed) {
        List<Palette> palettes = Palettes.of(spec.genre());
        Integer wished = spec.palette();
        int index = wished == null ? seed.choose(0, palettes.size()) : Math.floorMod(wished, palettes.size());
        return palettes.get(index);
    }

    static String key(ArtworkSpec spec) {
        return spec.externalId() + "|" + spec.genre().code() + "|" + spec.year();
    }

    private static Scene wide(ArtworkSpec spec, Seed seed, double across, double unit) {
        double width = 1600;
        double height = 900;
        return of(spec, seed, width, height, Frame.square(width * across, height * .45, height * unit));
    }

    private static Scene of(ArtworkSpec spec, Seed seed, double width, double height, Frame focus) {
        Canvas canvas = new Canvas(width, height, focus, palette(spec, seed), seed.random());
        return new Scene(seed, spec.year(), motif(spec, seed), canvas);
    }

    private static Motif motif(ArtworkSpec spec, Seed seed) {
        List<Motif> motifs = GenreStyle.of(spec.genre()).motifs();
        Motif drawn = motifs.get(seed.choose(8, motifs.size()));
        String hint = spec.hint();
        return hint == null ? drawn : Motif.named(hint).orElse(drawn);
    }

    /** Ground, motif, the tint of the silents and the vignette. */
    void paint() {
        Palette p = canvas.palette();
        String ground = canvas.wide()
                ? canvas.linear(0, 0, 1, .6, Stop.at(0, p.deep()), Stop.at(.6, p.mid()), Stop.at(1, p.deep()))
                : canvas.linear(.2, 0, .8, 1, Stop.at(0, p.deep()), Stop.at(.55, p.mid()), Stop.at(1, p.deep()));
        canvas.flood(Style.fill(ground));
        motif.draw(canvas);
        if (Era.of(year) == Era.SILENT) {
            canvas.flood(Style.fill(p.glow()).opacity(.07));
        }
        double x = canvas.focus().originX() / canvas.width();
        double y = canvas.focus().originY() / canvas.height();
        String vignette = canvas.radial(x, y, .85, Stop.at(.45, p.ink(), 0), Stop.at(1, p.ink(), .72));
        canvas.flood(Style.fill(vignette));
    }

    /** Film grain. Its filter is dear to draw: leave it out where many pictures stand together. */
    void grain() {
        double strength = Era.of(year).grain() * (canvas.wide() ? .55 : 1);
        canvas.define("<filter id=\"grain\" x=\"0\" y=\"0\" width=\"100%\" height=\"100%\"><feTurbulence"
                + " type=\"fractalNoise\" baseFrequency=\".85\" numOctaves=\"2\" seed=\"" + seed.choose(0, 997) + "\"/>"
                + "<feColorMatrix values=\"0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  .33 .33 .33 0 -.28\"/></filter>");
        canvas.raw("<rect width=\"" + SvgNumber.coordinate(canvas.width()) + "\" height=\""
                + SvgNumber.coordinate(canvas.height()) + "\" filter=\"url(#grain)\" opacity=\""
                + SvgNumber.share(Math.round(strength * 100) / 100.0) + "\" style=\"mix-blend-mode:overlay\"/>");
    }
}
