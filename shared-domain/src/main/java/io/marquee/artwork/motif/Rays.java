package io.marquee.artwork.motif;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Style;

/** Wedges of light round the focus; angles in radians, lengths in canvas units. */
final class Rays {

    private Rays() {}

    /** A wedge with its point at {@code near} and its two far corners {@code spread} to either side. */
    static void wedge(Canvas c, double angle, double spread, double near, double far, Style style) {
        Frame f = c.focus();
        wedge(c, x(f, angle, near), y(f, angle, near), angle, spread, far, style);
    }

    /** A wedge from a point of its own; the far corners lie round the focus. */
    static void wedge(Canvas c, double fromX, double fromY, double angle, double spread, double far, Style style) {
        Frame f = c.focus();
        double before = angle - spread;
        double after = angle + spread;
        c.polygon(style, fromX, fromY, x(f, before, far), y(f, before, far), x(f, after, far), y(f, after, far));
    }

    static double x(Frame f, double angle, double distance) {
        return f.originX() + StrictMath.cos(angle) * distance;
    }

    static double y(Frame f, double angle, double distance) {
        return f.originY() + StrictMath.sin(angle) * distance;
    }
}
