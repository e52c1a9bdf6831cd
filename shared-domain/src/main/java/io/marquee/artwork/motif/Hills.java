package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Mulberry;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.Style;

/** Sun, clouds, hills, butterflies and a rabbit. */
final class Hills {

    private Hills() {}

    static void draw(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(-.3), f.length(2.8), p.glow(), .9);
        c.circle(f.x(.1), f.y(-.3), f.length(.62), fill(p.paper()));
        cloud(c, Frame.square(c.width() * .18, f.y(-.95), f.length(.14)));
        cloud(c, Frame.square(c.width() * .85, f.y(-.7), f.length(.18)));
        Frame land = new Frame(0, f.originY(), c.width(), f.unitY());
        c.ground(land.path("M0 .5Q.25 .05 .5 .45T1 .3"), fill(p.mid()));
        rabbit(c, f.at(0, 1.15, .62));
        c.ground(land.path("M0 1.15Q.3 1.5 .62 1.3T1 1.1"), fill(p.deep()));
        for (int i = 0; i < 5; i++) {
            butterfly(c);
        }
    }

    private static void cloud(Canvas c, Frame f) {
        Style white = fill(c.palette().paper(), .85);
        c.circle(f.x(0), f.y(0), f.length(1), white);
        c.circle(f.x(1), f.y(.2), f.length(.75), white);
        c.circle(f.x(-1), f.y(.25), f.length(.65), white);
    }

    private static void rabbit(Canvas c, Frame f) {
        Palette p = c.palette();
        ear(c, f, -.28, -12);
        ear(c, f, .28, 10);
        c.ellipse(f.x(0), f.y(-.2), f.length(.62), f.length(.56), fill(p.ink()));
        c.ellipse(f.x(0), f.y(.9), f.length(1.05), f.length(.95), fill(p.ink()));
        c.circle(f.x(-.24), f.y(-.3), f.length(.11), fill(p.paper()));
        c.circle(f.x(.24), f.y(-.3), f.length(.11), fill(p.paper()));
        c.circle(f.x(-.21), f.y(-.29), f.length(.05), fill(p.ink()));
        c.circle(f.x(.27), f.y(-.29), f.length(.05), fill(p.ink()));
        c.ellipse(f.x(0), f.y(-.06), f.length(.09), f.length(.06), fill(p.hot()));
    }

    private static void ear(Canvas c, Frame f, double x, double degrees) {
        c.group(Style.turned(degrees, f.x(x), f.y(-.6)), () -> {
            c.ellipse(
                    f.x(x),
                    f.y(-1.45),
                    f.length(.2),
                    f.length(.85),
                    fill(c.palette().ink()));
            c.ellipse(
                    f.x(x),
                    f.y(-1.4),
                    f.length(.1),
                    f.length(.62),
                    fill(c.palette().hot()));
        });
    }

    private static void butterfly(Canvas c) {
        Frame f = c.focus();
        Mulberry random = c.random();
        double x = f.x(random.between(-1.3, 1.3));
        double y = f.y(random.between(-.7, .4));
        double wing = f.length(.075);
        Style turned = Style.turned(random.between(-30, 30), x, y);
        c.group(turned.filledWith(c.palette().hot()), () -> {
            c.ellipse(x - wing, y, wing, wing * 1.4, Style.inherited());
            c.ellipse(x + wing, y, wing, wing * 1.4, Style.inherited());
        });
    }
}
