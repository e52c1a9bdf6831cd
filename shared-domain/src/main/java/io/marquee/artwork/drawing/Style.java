package io.marquee.artwork.drawing;

import static io.marquee.artwork.drawing.SvgNumber.coordinate;
import static io.marquee.artwork.drawing.SvgNumber.share;

/** Presentation attributes of an element, ready to be written; colours and paints come from palettes and canvases. */
public record Style(String attributes) {

    /** Nothing of its own: as the group around it. */
    public static Style inherited() {
        return new Style("");
    }

    public static Style fill(String paint) {
        return inherited().with("fill", paint);
    }

    public static Style fill(String paint, double opacity) {
        return fill(paint).with("fill-opacity", share(opacity));
    }

    public static Style stroke(String paint, double width) {
        return inherited().strokedWith(paint, width);
    }

    /** A line without a filling. */
    public static Style line(String paint, double width) {
        return fill("none").strokedWith(paint, width);
    }

    /** Turned by degrees round a point. */
    public static Style turned(double degrees, double x, double y) {
        String turn = "rotate(" + coordinate(degrees) + " " + coordinate(x) + " " + coordinate(y) + ")";
        return inherited().with("transform", turn);
    }

    /** Moved to a point, then turned by degrees, then scaled. */
    public static Style placed(double x, double y, double degrees, double scale) {
        String turn = degrees == 0 ? "" : " rotate(" + coordinate(degrees) + ")";
        String size = scale == 1 ? "" : " scale(" + share(Math.round(scale * 1000) / 1000.0) + ")";
        return inherited().with("transform", "translate(" + coordinate(x) + " " + coordinate(y) + ")" + turn + size);
    }

    public Style filledWith(String paint) {
        return with("fill", paint);
    }

    public Style strokedWith(String paint, double width) {
        return strokedWith(paint).strokeWidth(width);
    }

    public Style strokedWith(String paint) {
        return with("stroke", paint);
    }

    public Style strokeWidth(double width) {
        return with("stroke-width", coordinate(width));
    }

    /** A stroke finer than a tenth, for drawings that a group scales up. */
    public Style hairline(double width) {
        return with("stroke-width", share(width));
    }

    public Style strokeOpacity(double opacity) {
        return with("stroke-opacity", share(opacity));
    }

    public Style opacity(double opacity) {
        return with("opacity", share(opacity));
    }

    /** Round line ends. */
    public Style roundEnds() {
        return with("stroke-linecap", "round");
    }

    /** Round corners of a rectangle. */
    public Style corners(double radius) {
        return with("rx", coordinate(radius));
    }

    public Style clippedBy(String clip) {
        return with("clip-path", clip);
    }

    private Style with(String name, String value) {
        return new Style(attributes + " " + name + "=\"" + value + "\"");
    }
}
