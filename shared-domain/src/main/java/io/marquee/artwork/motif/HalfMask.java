package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;
import static io.marquee.artwork.drawing.Style.line;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.Stop;
import io.marquee.artwork.drawing.Style;

/** A split face, one burning eye, rays. */
final class HalfMask {

    private HalfMask() {}

    static void draw(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus().at(0, 0, 1.02);
        c.halo(f.x(0), f.y(-.2), f.length(2.3), p.mid(), .95);
        for (int i = 0; i < 26; i++) {
            Rays.wedge(c, i / 26.0 * Math.PI * 2, .035, f.length(1.15), f.length(3), fill(p.glow(), .13));
        }
        String face = f.path("M0 -1.02C.86 -1.02 .82 .1 .62 .5C.45 .9 .2 1.12 0 1.15"
                + "C-.2 1.12 -.45 .9 -.62 .5C-.82 .1 -.86 -1.02 0 -1.02Z");
        c.path(face, fill(p.ink()));
        mask(c, f, face);
        c.circle(f.x(.31), f.y(-.12), f.length(.05), fill(p.hot()));
        c.halo(f.x(.31), f.y(-.12), f.length(.3), p.hot(), .8);
        c.path(f.path("M.08 .62Q.22 .56 .36 .66"), line(p.hot(), f.length(.03)).roundEnds());
    }

    private static void mask(Canvas c, Frame f, String face) {
        Palette p = c.palette();
        String split = "M-1.2 -1.3L.04 -1.3Q.12 -.1 -.16 .18Q-.1 .5 -.5 .62L-1.2 .7Z";
        String half = c.clip(() -> c.path(f.path(split), Style.inherited()));
        c.group(Style.inherited().clippedBy(half), () -> {
            c.path(face, fill(c.linear(0, 0, 1, 1, Stop.at(0, p.paper()), Stop.at(1, p.glow()))));
            c.path(f.path("M-.56 -.12Q-.34 -.36 -.12 -.1Q-.34 .04 -.56 -.12Z"), fill(p.ink()));
            c.path(
                    f.path("M-.66 -.36Q-.36 -.62 -.08 -.34"),
                    line(p.ink(), f.length(.045)).strokeOpacity(.7));
        });
    }
}
