package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;
import static io.marquee.artwork.drawing.Style.stroke;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Mulberry;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.PathData;
import io.marquee.artwork.drawing.Style;
import io.marquee.artwork.drawing.SvgNumber;

/** A locomotive from the side, under its smoke. */
final class Locomotive {

    private Locomotive() {}

    static void draw(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(-.4), f.length(2.4), p.glow(), .75);
        smoke(c);
        Frame engine = f.at(-1.28, 0, 1);
        Frame axle = f.at(-1.28, .95, 1);
        c.group(fill(p.ink()), () -> hull(c, engine));
        c.rectangle(engine.x(1.95), f.y(-.55), f.length(.38), f.length(.4), fill(p.glow()));
        c.rectangle(engine.x(0), f.y(-.02), f.length(1.9), f.length(.06), fill(p.hot()));
        c.circle(engine.x(.02), f.y(.02), f.length(.16), fill(p.glow()));
        wheel(c, axle.at(.52, -.02, .33));
        wheel(c, axle.at(1.2, -.13, .44));
        wheel(c, axle.at(2.12, -.13, .44));
        c.rectangle(
                axle.x(1.05),
                axle.y(-.1),
                f.length(1.25),
                f.length(.09),
                fill(p.paper()).corners(f.length(.045)));
        track(c, axle);
    }

    private static void smoke(Canvas c) {
        Frame f = c.focus();
        Mulberry random = c.random();
        for (int i = 0; i < 14; i++) {
            double t = i / 13.0;
            double x = f.x(-.7) + t * f.length(1) * 2.6 + f.length(random.between(-.15, .15));
            double y = f.y(-(.75 + t * .55)) + f.length(random.between(-.12, .12));
            Style puff = fill(c.palette().paper(), SvgNumber.tenth(.9 - t * .55));
            c.circle(x, y, f.length(.12 + t * .36), puff);
        }
    }

    private static void hull(Canvas c, Frame f) {
        Style plain = Style.inherited();
        c.rectangle(f.x(0), f.y(-.35), f.length(1.9), f.length(.75), plain.corners(f.length(.2)));
        c.rectangle(f.x(1.75), f.y(-.72), f.length(.78), f.length(1.2), plain);
        c.rectangle(f.x(1.62), f.y(-.82), f.length(1.05), f.length(.13), plain);
        c.path(f.path("M.3 -.3L.22 -.75L.1 -.95H.75L.62 -.75L.55 -.3Z"), plain);
        c.path(f.path("M.9 -.3Q.9 -.62 1.1 -.62T1.3 -.3Z"), plain);
        c.path(f.at(0, .95, 1).path("M.1 .3L-.35 .32L.02 -.35Z"), plain);
    }

    private static void wheel(Canvas c, Frame f) {
        Palette p = c.palette();
        c.circle(f.x(0), f.y(0), f.length(1), fill(p.ink()));
        c.circle(f.x(0), f.y(0), f.length(.86), fill(p.hot()));
        c.circle(f.x(0), f.y(0), f.length(.74), fill(p.ink()));
        for (int i = 0; i < 12; i++) {
            double angle = i / 12.0 * 6.283 + .13;
            double rim = f.length(.8);
            c.path(
                    PathData.of("M# #L# #", f.x(0), f.y(0), Rays.x(f, angle, rim), Rays.y(f, angle, rim)),
                    stroke(p.hot(), f.length(.06)));
        }
        c.circle(f.x(0), f.y(0), f.length(.2), fill(p.paper()));
    }

    private static void track(Canvas c, Frame f) {
        Palette p = c.palette();
        c.rectangle(0, f.y(.31), c.width(), f.length(.05), fill(p.ink()));
        c.rectangle(0, f.y(.36), c.width(), c.height(), fill(c.fade(p.deep(), p.ink())));
        int sleepers = c.wide() ? 40 : 14;
        for (int i = 0; i < sleepers; i++) {
            c.rectangle(i * f.length(.24), f.y(.36), f.length(.12), f.length(.07), fill(p.ink()));
        }
    }
}
