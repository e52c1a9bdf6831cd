package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Mulberry;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.PathData;
import io.marquee.artwork.drawing.Style;
import java.util.List;

/** Cities of tomorrow. */
final class FutureCity {

    private FutureCity() {}

    /** A sliced sun, a skyline and a grid that runs to the horizon. */
    static void gridHorizon(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus().at(0, .55, 1);
        c.halo(f.x(0), f.y(-.4), f.length(2.6), p.mid(), 1);
        String above = c.clip(() -> c.rectangle(0, 0, c.width(), f.y(0), Style.inherited()));
        c.group(Style.inherited().clippedBy(above), () -> {
            c.circle(f.x(0), f.y(-.35), f.length(1), fill(c.fade(p.hot(), p.glow())));
            for (int i = 0; i < 7; i++) {
                double y = f.y(-(.08 + i * .16));
                c.rectangle(f.x(-1.1), y, f.length(2.2), f.length(.075 - i * .009), fill(p.deep(), .9));
            }
        });
        skyline(c, f);
        c.rectangle(0, f.y(0), c.width(), c.height() - f.y(0), fill(c.fade(p.deep(), p.ink())));
        c.path(
                grid(c, f),
                Style.stroke(p.glow(), f.length(.008)).strokeOpacity(.5).filledWith("none"));
        People.man(c, f.x(-.1), f.y(.62), f.length(.85), p.ink());
        People.man(c, f.x(.22), f.y(.55), f.length(.7), p.ink());
    }

    private static void skyline(Canvas c, Frame f) {
        int n = c.wide() ? 30 : 12;
        Style wall = fill(c.palette().deep());
        for (int i = 0; i < n; i++) {
            double x = (double) i / (n - 1) * c.width();
            double width = c.width() / n * c.random().between(.6, 1);
            double aside = Math.abs(x - f.originX()) / c.width();
            double height = f.length(c.random().between(.2, .9)) * (.3 + aside * 1.6);
            c.rectangle(x - width / 2, f.y(0) - height, width, height, wall);
            c.rectangle(x - width * .03, f.y(0) - height - f.length(.12), width * .06, f.length(.14), wall);
        }
    }

    private static String grid(Canvas c, Frame f) {
        StringBuilder lines = new StringBuilder();
        for (int i = -14; i <= 14; i++) {
            lines.append(PathData.of("M# #L# #", f.x(i * .12), f.y(0), f.x(i * 1.1), c.height()));
        }
        for (int i = 0; i < 9; i++) {
            double y = f.y(0) + (c.height() - f.y(0)) * StrictMath.pow(i / 9.0, 2);
            lines.append(PathData.of("M0 #H#", y, c.width()));
        }
        return lines.toString();
    }

    /** Three depths of stepped towers and search beams. */
    static void towers(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        Mulberry random = c.random();
        c.halo(f.x(0), f.y(-.3), f.length(2.6), p.mid(), 1);
        for (int i = 0; i < 5; i++) {
            double angle = -1.57 + (i - 2) * .42 + random.between(-.1, .1);
            Rays.wedge(c, f.x(0), f.y(1), angle, .07, f.length(5), fill(p.glow(), .2));
        }
        List<String> depths = List.of(p.mid(), p.deep(), p.ink());
        for (int depth = 0; depth < depths.size(); depth++) {
            int n = c.wide() ? 18 - depth * 3 : 8 - depth;
            for (int i = 0; i < n; i++) {
                double x = (i + random.between(.2, .8)) / n * c.width();
                double width = c.width() / n * random.between(.5, .9);
                double height = f.length(random.between(.8, 2.1)) * (1 - depth * .22);
                double top = f.y(.9 + depth * .35) - height;
                c.path(steppedTower(c, new Frame(x, top, width, height)), fill(depths.get(depth)));
            }
        }
    }

    private static String steppedTower(Canvas c, Frame f) {
        double floor = c.height();
        double step = f.y(.15);
        return PathData.of(
                "M# #V#H#V#H#V#H#V#Z", f.x(-.5), floor, step, f.x(-.32), f.y(0), f.x(.32), step, f.x(.5), floor);
    }
}
