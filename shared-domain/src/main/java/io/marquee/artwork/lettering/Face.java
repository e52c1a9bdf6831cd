package io.marquee.artwork.lettering;

import io.marquee.artwork.drawing.Style;

/** A way to letter a line of text. Sizes and tracking are relative to the em, positions in canvas coordinates. */
public sealed interface Face permits Typeface, ViewerFace {

    /** Height of the capitals as a share of the em. */
    double capHeight();

    /** Advance width in em. */
    double width(String text, double tracking);

    /** The line as an SVG element, its baseline starting at (x, y). */
    String draw(String text, double x, double y, double size, double tracking, Style style);
}
