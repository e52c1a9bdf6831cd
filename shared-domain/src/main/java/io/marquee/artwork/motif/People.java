package io.marquee.artwork.motif;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Style;

/** People are featureless on purpose: a head, a coat and two legs survive at twenty pixels. */
final class People {

    private People() {}

    /** A standing person with feet at (x, y). */
    static void man(Canvas c, double x, double y, double height, String colour) {
        c.group(Style.fill(colour), () -> body(c, x, y, height));
    }

    static void manInHat(Canvas c, double x, double y, double height, String colour) {
        Frame f = Frame.square(x, y, height);
        c.group(Style.fill(colour), () -> {
            body(c, x, y, height);
            c.rectangle(
                    f.x(-.17),
                    f.y(-.95),
                    f.length(.34),
                    f.length(.03),
                    Style.inherited().corners(f.length(.015)));
            c.path(f.path("M-.1 -.94Q-.1 -1.07 0 -1.05Q.1 -1.07 .1 -.94Z"), Style.inherited());
        });
    }

    private static void body(Canvas c, double x, double y, double height) {
        Frame f = new Frame(x, y, height * .24, height);
        c.circle(x, f.y(-.88), height * .095, Style.inherited());
        c.path(
                f.path("M-.34 -.79Q0 -.84 .34 -.79L.62 -.36L.42 -.36L.36 0L.05 0L0 -.33"
                        + "L-.05 0L-.36 0L-.42 -.36L-.62 -.36Z"),
                Style.inherited());
    }
}
