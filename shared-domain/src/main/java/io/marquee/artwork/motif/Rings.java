package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;
import static io.marquee.artwork.drawing.Style.line;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Mulberry;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.Stop;

/** A skyline and a robot inside five glowing rings. */
final class Rings {

    private static final double[] RADII = {.5, .78, .9, .78, .55};

    private Rings() {}

    static void draw(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.2), p.mid(), 1);
        farTowers(c);
        nearTowers(c);
        robot(c, f.at(0, 1, 1.9));
        for (int i = 0; i < RADII.length; i++) {
            double y = f.y(-.75) + i * f.length(1) * .42;
            double radius = f.length(RADII[i]);
            c.ellipse(
                    f.x(0),
                    y,
                    radius,
                    radius * .2,
                    line(p.glow(), f.length(.06)).strokeOpacity(.22));
            c.ellipse(
                    f.x(0),
                    y,
                    radius,
                    radius * .2,
                    line(p.paper(), f.length(.018)).strokeOpacity(.95));
        }
    }

    private static void farTowers(Canvas c) {
        double unit = c.focus().length(1);
        for (int i = 0; i < towers(c); i++) {
            tower(c, i, 1.5, unit * .5, c.palette().deep());
        }
    }

    private static void nearTowers(Canvas c) {
        Frame f = c.focus();
        for (int i = 0; i < towers(c); i++) {
            Tower tower = tower(c, i, .8, 0, c.palette().ink());
            for (int row = 0; row < 5; row++) {
                if (c.random().next() > .45) {
                    double x = tower.x() - tower.width() * .25 + (row % 2) * tower.width() * .3;
                    double y = tower.top() + f.length(.12 + row * .11);
                    c.rectangle(
                            x,
                            y,
                            tower.width() * .12,
                            f.length(.05),
                            fill(c.palette().glow(), .7));
                }
            }
        }
    }

    private record Tower(double x, double top, double width) {}

    private static Tower tower(Canvas c, int index, double scale, double lift, String colour) {
        int n = towers(c);
        Mulberry random = c.random();
        double x = (index - .5) / (n - 1) * c.width();
        double aside = Math.abs(x - c.focus().originX()) / c.width();
        double width = c.width() / n * random.between(.7, 1.25);
        double height = c.focus().length(random.between(.5, 1.2)) * scale * (.45 + aside * 2.1);
        double top = c.height() - height - lift;
        c.rectangle(x - width / 2, Math.max(top, c.height() * .05), width, c.height(), fill(colour));
        return new Tower(x, top, width);
    }

    private static int towers(Canvas c) {
        return c.wide() ? 26 : 12;
    }

    private static void robot(Canvas c, Frame f) {
        Palette p = c.palette();
        String metal = c.linear(Stop.at(0, p.hot()), Stop.at(.5, p.glow()), Stop.at(1, p.deep()));
        c.path(f.path("M-.1 -.62Q0 -.7 .1 -.62L.155 -.5L.09 -.3L.13 0L-.13 0L-.09 -.3L-.155 -.5Z"), fill(metal));
        c.path(
                f.path("M-.06 -.7Q-.075 -.88 0 -.89Q.075 -.88 .06 -.7Q0 -.64 -.06 -.7Z"),
                fill(c.fade(p.paper(), p.hot())));
        c.rectangle(f.x(-.045), f.y(-.79), f.length(.035), f.length(.012), fill(p.ink()));
        c.rectangle(f.x(.01), f.y(-.79), f.length(.035), f.length(.012), fill(p.ink()));
    }
}
