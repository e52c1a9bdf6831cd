package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Mulberry;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.PathData;
import io.marquee.artwork.drawing.Stop;
import io.marquee.artwork.drawing.Style;
import java.util.List;

/** Things in the dark. */
final class Horror {

    private Horror() {}

    /** Nested arches, a gaunt figure with long fingers and a longer shadow. */
    static void archFigure(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        double base = f.y(1.55);
        c.halo(f.x(0), f.y(0), f.length(2.1), p.mid(), .95);
        List<String> walls = List.of(p.deep(), p.mid(), p.deep(), p.mid());
        for (int i = 0; i < walls.size(); i++) {
            arch(c, i, base, fill(walls.get(i), .75));
        }
        arch(c, walls.size(), base, fill(c.linear(Stop.at(0, p.paper()), Stop.at(.5, p.glow()), Stop.at(1, p.mid()))));

        Frame figure = Frame.square(f.x(.03), base, f.length(1.62));
        c.group(fill(p.ink()), () -> gaunt(c, figure));
        String light = c.linear(Stop.at(0, p.glow(), .55), Stop.at(1, p.glow(), 0));
        c.beam(f.x(-.45), f.x(.45), base, f.x(-1.4), f.x(1.9), c.height(), fill(light));
        Frame feet = f.at(.03, 0, 1);
        c.beam(feet.x(-.2), feet.x(.2), base, feet.x(-.35), feet.x(.95), c.height(), fill(p.ink(), .85));
    }

    private static void arch(Canvas c, int depth, double base, Style style) {
        Frame f = c.focus();
        double half = f.length(1.25 - depth * .21);
        double left = f.x(0) - half;
        double right = f.x(0) + half;
        double spring = f.originY() - f.length(1.15 - depth * .2) + half;
        c.path(
                PathData.of(
                        "M# #L# #A# # 0 0 1 # #L# #Z",
                        left,
                        base,
                        left,
                        spring,
                        half,
                        half * 1.25,
                        right,
                        spring,
                        right,
                        base),
                style);
    }

    private static void gaunt(Canvas c, Frame f) {
        Style plain = Style.inherited();
        c.path(f.path("M-.13 0L-.12 -.62Q-.14 -.74 -.05 -.76L.05 -.76Q.14 -.74 .12 -.62L.13 0Z"), plain);
        c.path(f.path("M-.055 -.74Q-.075 -.97 0 -.98Q.075 -.97 .055 -.74Z"), plain);
        c.path(f.path("M-.06 -.86L-.105 -.94L-.052 -.91ZM.06 -.86L.105 -.94L.052 -.91Z"), plain);
        c.path(f.path("M.1 -.7L.24 -.5L.21 -.47L.09 -.58Z"), plain);
        for (int i = 0; i < 4; i++) {
            double tipX = f.x(.3 - i * .045);
            double tipY = f.y(-(.36 - i * .02));
            c.path(PathData.of("M# #L# #L# #Z", f.x(.22), f.y(-.49), tipX, tipY, f.x(.205), f.y(-.475)), plain);
        }
    }

    /** Skewed wedges round a crooked house with a lit door. */
    static void shards(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        wedges(c);
        double base = f.y(.95);
        c.polygon(
                fill(p.ink()),
                f.x(-.75),
                base,
                f.x(-.5),
                f.y(-.75),
                f.x(.12),
                f.y(-1.15),
                f.x(.62),
                f.y(-.5),
                f.x(.52),
                base + f.length(.1));
        c.polygon(
                fill(c.fade(p.paper(), p.glow())),
                f.x(-.3),
                base,
                f.x(-.18),
                f.y(-.28),
                f.x(.26),
                f.y(-.45),
                f.x(.22),
                base + f.length(.05));
        c.path(f.path("M-.05 -.55L.03 -.85L.24 -.78L.2 -.56Z"), fill(p.glow()));
        People.manInHat(c, f.x(0), base, f.length(.95), p.ink());
        String light = c.linear(Stop.at(0, p.paper(), .8), Stop.at(1, p.hot(), .05));
        c.beam(f.x(-.3), f.x(.22), base, f.x(-1.1), f.x(1.5), c.height() + 40, fill(light));
        c.beam(f.x(-.1), f.x(.1), base, f.x(-.3), f.x(.42), c.height(), fill(p.ink(), .75));
    }

    private static void wedges(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        int n = 17;
        double far = Math.hypot(c.width(), c.height());
        double angle = c.random().between(0, 1);
        List<String> colours =
                List.of(p.ink(), p.mid(), p.deep(), p.glow(), p.ink(), p.deep(), p.hot(), p.mid(), p.ink());
        for (int i = 0; i < n; i++) {
            double end = angle + (Math.PI * 2 / n) * c.random().between(.55, 1.5);
            String colour = colours.get(i % colours.size());
            double opacity = colour.equals(p.hot()) || colour.equals(p.glow()) ? .82 : .9;
            c.polygon(
                    fill(colour, opacity),
                    Rays.x(f, angle, f.length(.1)),
                    Rays.y(f, angle, f.length(.1)),
                    Rays.x(f, angle, far),
                    Rays.y(f, angle, far),
                    Rays.x(f, end, far),
                    Rays.y(f, end, far));
            angle += Math.PI * 2 / n;
        }
    }

    /** A moon, a bare tree and three rows of people in the fog. */
    static void moonCrowd(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        Mulberry random = c.random();
        c.halo(f.x(0), f.y(-.2), f.length(2.4), p.mid(), .9);
        c.circle(f.x(0), f.y(-.25), f.length(.98), fill(c.fade(p.paper(), p.glow())));
        for (int i = 0; i < 6; i++) {
            double x = f.x(random.between(-.7, .7));
            double y = f.y(-.25) + f.length(random.between(-.7, .7));
            c.circle(x, y, f.length(random.between(.05, .17)), fill(p.glow(), .55));
        }
        Style bark = Style.inherited().strokedWith(p.ink()).roundEnds();
        c.group(bark, () -> branch(c, f.x(-1.1), f.y(1.5), f.length(.75), -1.3, 6));
        List<String> fog = List.of(p.mid(), p.deep(), p.ink());
        for (int row = 0; row < fog.size(); row++) {
            crowd(c, row, fog.get(row));
        }
    }

    private static void branch(Canvas c, double x, double y, double length, double angle, int depth) {
        double endX = x + StrictMath.cos(angle) * length;
        double endY = y + StrictMath.sin(angle) * length;
        double width = Math.max(1, depth * depth * c.focus().length(.007));
        c.path(PathData.of("M# #L# #", x, y, endX, endY), Style.inherited().strokeWidth(width));
        if (depth == 1) {
            return;
        }
        // The recipe draws afresh before every twig, also for the first two.
        for (int i = 0; i < (c.random().next() > .6 ? 3 : 2); i++) {
            double shorter = length * c.random().between(.62, .82);
            branch(c, endX, endY, shorter, angle + c.random().between(-.62, .62), depth - 1);
        }
    }

    private static void crowd(Canvas c, int row, String colour) {
        Frame f = c.focus();
        Mulberry random = c.random();
        double y = f.y(.82 + row * .3);
        int people = c.wide() ? 16 : 7;
        for (int i = 0; i < people; i++) {
            double x = (i + random.between(.1, .9)) / people * c.width();
            if (row < 2) {
                double height = f.length(random.between(.5, .72)) * (1 + row * .3);
                People.man(c, x, y + f.length(.3), height, colour);
            } else if (i % 2 == 1) {
                People.man(c, x, y + f.length(.5), f.length(random.between(.85, 1.1)), colour);
            }
        }
        Frame band = new Frame(0, y, c.width(), f.unitY());
        c.ground(band.path("M0 .22Q.3 .05 .6 .2T1 .15"), fill(colour));
    }
}
