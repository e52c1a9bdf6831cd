package io.marquee.platform;

import io.marquee.tenancy.Colour;
import io.marquee.tenancy.Contrast;
import io.marquee.tenancy.Legibility.Theme;

/**
 * An accent in one theme, and the text colours that go with it.
 *
 * @param fill what is filled with it; as chosen, however well it can be seen
 */
record Palette(Colour fill, Theme theme) {

    private static final double STEP = 0.01;
    private static final double INK = 0.17;

    /** The same accent in the other theme: as it is where it can be seen there, else moved towards where it can. */
    Palette in(Theme other) {
        boolean seen = Contrast.ratio(fill, other.background()) >= Contrast.SHAPE;
        return new Palette(seen ? fill : moved(fill, other.background(), other), other);
    }

    Colour onFill() {
        return on(fill);
    }

    /** The accent as text: as it is where that can be read on every surface, else lighter or darker. */
    Colour text() {
        return Contrast.ratio(fill, theme.panel()) >= Contrast.TEXT ? fill : moved(fill, theme.panel(), theme);
    }

    /** What can be read on a colour: white, or ink of its own hue, or black. One of them always can. */
    static Colour on(Colour colour) {
        Colour ink = colour.atLightness(INK);
        if (Contrast.ratio(Colour.WHITE, colour) >= Contrast.TEXT) {
            return Colour.WHITE;
        }
        return Contrast.ratio(ink, colour) >= Contrast.TEXT ? ink : Colour.BLACK;
    }

    private static Colour moved(Colour colour, Colour against, Theme theme) {
        double step = theme == Theme.DARK ? STEP : -STEP;
        double lightness = colour.lightness();
        Colour moved = colour;
        while (Contrast.ratio(moved, against) < Contrast.TEXT) {
            lightness += step;
            moved = colour.atLightness(lightness);
        }
        return moved;
    }
}
