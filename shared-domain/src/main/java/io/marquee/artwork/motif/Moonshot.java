package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;
import static io.marquee.artwork.drawing.Style.stroke;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Mulberry;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.PathData;
import io.marquee.artwork.drawing.Stop;
import io.marquee.artwork.drawing.Style;
import io.marquee.artwork.drawing.SvgNumber;

/** A cratered moon with a shell in its eye, sun rays and stars. */
final class Moonshot {

    private record Crater(double x, double y, double radius) {}

    private static final Crater[] CRATERS = {
        new Crater(-.45, -.15, .16),
        new Crater(-.12, .28, .1),
        new Crater(.15, -.55, .12),
        new Crater(-.5, .42, .09),
        new Crater(.42, .5, .15),
        new Crater(-.2, -.6, .07),
        new Crater(.1, .7, .08)
    };

    private Moonshot() {}

    static void draw(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        stars(c);
        c.halo(f.x(0), f.y(0), f.length(2.2), p.mid(), 1);
        for (int i = 0; i < 32; i++) {
            double far = f.length(i % 2 == 1 ? 1.5 : 1.9);
            Rays.wedge(c, i / 32.0 * 6.283, .03, f.length(1.12), far, fill(p.glow(), .35));
        }
        String light = c.radial(.35, .35, .75, Stop.at(0, p.paper()), Stop.at(.65, p.glow()), Stop.at(1, p.mid()));
        c.circle(f.x(0), f.y(0), f.length(1), fill(light));
        for (Crater crater : CRATERS) {
            double radius = crater.radius() * f.length(1);
            double x = f.x(crater.x());
            double y = f.y(crater.y());
            c.circle(x, y, radius, fill(p.mid(), .4));
            c.circle(x + radius * .15, y + radius * .15, radius * .85, fill(p.glow(), .8));
        }
        shell(c, f.at(.32, -.12, 1));
    }

    private static void stars(Canvas c) {
        Mulberry random = c.random();
        for (int i = 0; i < 70; i++) {
            double x = random.next() * c.width();
            double y = random.next() * c.height() * .9;
            double radius = random.between(.4, 1.7) * c.focus().length(1) / 140;
            c.circle(x, y, radius, fill(c.palette().paper(), SvgNumber.tenth(random.between(.3, 1))));
        }
    }

    private static void shell(Canvas c, Frame f) {
        Palette p = c.palette();
        double scale = SvgNumber.tenth(f.length(1));
        c.group(Style.placed(f.x(0), f.y(0), 38, scale), () -> {
            String hull = "M-.13 -.02L-.13 -.62Q-.13 -.7 -.06 -.7L.06 -.7Q.13 -.7 .13 -.62L.13 -.02Q.08 .2 0 .26"
                    + "Q-.08 .2 -.13 -.02Z";
            c.path(hull, fill(p.ink()));
            c.path("M-.09 -.04L-.09 -.64L-.03 -.66L-.03 .14Q-.08 .06 -.09 -.04Z", fill(p.hot()));
            c.path(
                    "M-.13 -.5H.13M-.13 -.3H.13",
                    Style.inherited().strokedWith(p.hot()).hairline(.025));
        });
        c.group(Style.placed(f.x(0), f.y(0), 0, 1), () -> {
            for (int i = 0; i < 5; i++) {
                double angle = .4 + i * .55;
                double x = StrictMath.cos(angle);
                double y = StrictMath.sin(angle);
                double near = f.length(.16);
                double far = f.length(.32);
                c.path(
                        PathData.of("M# #L# #", x * near, y * near, x * far, y * far),
                        stroke(p.ink(), f.length(.025)).roundEnds());
            }
        });
    }
}
