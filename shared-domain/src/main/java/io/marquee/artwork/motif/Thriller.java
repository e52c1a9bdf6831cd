package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.CompactPath;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.PathData;
import java.util.List;

/** Being watched, being drawn in. */
final class Thriller {

    private static final int TURN = 80;

    private Thriller() {}

    /** Rings of sectors, each turned against the next, and a couple in the middle. */
    static void pinwheel(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        List<String> colours = List.of(p.glow(), p.mid(), p.hot(), p.deep());
        int rings = 5;
        for (int ring = rings; ring > 0; ring--) {
            double radius = f.length(.28 + ring * .42) * (ring == rings ? 2.2 : 1);
            double offset = ring * .38;
            for (int i = 0; i < 8; i++) {
                double from = i / 8.0 * 6.283 + offset;
                double to = (i + 1) / 8.0 * 6.283 + offset;
                c.path(sector(f, radius, from, to), fill(colours.get((i + ring) % 4)));
            }
        }
        c.circle(f.x(0), f.y(0), f.length(.42), fill(p.ink()));
        People.man(c, f.x(-.09), f.y(.3), f.length(.56), p.paper());
        People.manInHat(c, f.x(.11), f.y(.3), f.length(.6), p.hot());
    }

    private static String sector(Frame f, double radius, double from, double to) {
        return PathData.of(
                "M# #L# #A# # 0 0 1 # #Z",
                f.x(0),
                f.y(0),
                Rays.x(f, from, radius),
                Rays.y(f, from, radius),
                radius,
                radius,
                Rays.x(f, to, radius),
                Rays.y(f, to, radius));
    }

    /** Three tapering arms and an eye. */
    static void spiral(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.4), p.mid(), .9);
        CompactPath arms = new CompactPath();
        for (int i = 0; i < 3; i++) {
            arm(arms, f, i);
        }
        c.path(arms.data(), fill(p.glow(), .92));
        c.circle(f.x(0), f.y(0), f.length(.3), fill(p.ink()));
        c.path(f.path("M-.2 0Q0 -.2 .2 0Q0 .2 -.2 0Z"), fill(p.paper()));
        c.circle(f.x(0), f.y(0), f.length(.085), fill(p.hot()));
    }

    private static void arm(CompactPath path, Frame f, int index) {
        for (int i = 0; i <= TURN; i++) {
            armPoint(path, f, index, (double) i / TURN, false);
        }
        for (int i = TURN; i >= 0; i--) {
            armPoint(path, f, index, (double) i / TURN, true);
        }
        path.close();
    }

    private static void armPoint(CompactPath path, Frame f, int index, double t, boolean outer) {
        double angle = index * 2.094 + t * 9;
        double inner = f.length(.06) + t * t * f.length(2.4);
        double width = f.length(.02) + t * f.length(.42);
        double distance = outer ? inner + width : inner;
        double x = Rays.x(f, angle, distance);
        double y = Rays.y(f, angle, distance);
        if (t == 0 && !outer) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Nested almonds. */
    static void eye(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.6), p.mid(), 1);
        List<String> lids = List.of(p.paper(), p.hot(), p.ink(), p.mid(), p.deep(), p.mid());
        for (int i = lids.size(); i > 0; i--) {
            Frame lid = f.at(0, 0, .3 * i);
            c.path(lid.path("M-1.5 0Q0 -1.4 1.5 0Q0 1.4 -1.5 0Z"), fill(lids.get(i - 1), i > 3 ? .6 : 1));
        }
        c.circle(f.x(0), f.y(0), f.length(.34), fill(p.ink()));
        c.circle(f.x(0), f.y(0), f.length(.2), fill(p.glow()));
        c.circle(f.x(0), f.y(0), f.length(.1), fill(p.ink()));
        c.circle(f.x(.1), f.y(-.1), f.length(.05), fill(p.paper()));
    }
}
