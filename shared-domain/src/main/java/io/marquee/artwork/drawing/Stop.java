package io.marquee.artwork.drawing;

/** A stop of a gradient: offset and opacity in {@code [0, 1]}. */
public record Stop(double offset, String colour, double opacity) {

    public static Stop at(double offset, String colour) {
        return new Stop(offset, colour, 1);
    }

    public static Stop at(double offset, String colour, double opacity) {
        return new Stop(offset, colour, opacity);
    }

    String svg() {
        String opaque = opacity == 1 ? "" : " stop-opacity=\"" + SvgNumber.share(opacity) + "\"";
        return "<stop offset=\"" + SvgNumber.share(offset) + "\" stop-color=\"" + colour + "\"" + opaque + "/>";
    }
}
