package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;
import static io.marquee.artwork.drawing.Style.line;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.CompactPath;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Mulberry;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.Style;
import io.marquee.artwork.drawing.SvgNumber;
import java.util.List;

/** Pictures without a subject: pure form. */
final class Shapes {

    private Shapes() {}

    /** A grid of quarter circles, discs and triangles; wide pictures leave the left for text. */
    static void bauhaus(Canvas c) {
        Palette p = c.palette();
        Mulberry random = c.random();
        double side = c.wide() ? c.height() / 4 : c.width() / 3;
        int rows = (int) Math.ceil(c.height() / side);
        int columns = (int) Math.ceil(c.width() / side);
        List<String> colours = List.of(p.mid(), p.glow(), p.hot(), p.deep(), p.paper(), p.ink());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                String ground = random.pick(colours);
                String figure = random.pick(colours);
                int shape = random.whole(0, 4);
                if (!c.wide() || column >= columns * .3) {
                    tile(c, Frame.square(column * side, row * side, side), ground, figure, shape);
                }
            }
        }
    }

    private static void tile(Canvas c, Frame f, String ground, String figure, int shape) {
        double side = f.length(1);
        c.rectangle(f.x(0), f.y(0), side + .5, side + .5, fill(ground, .85));
        switch (shape) {
            case 0 -> c.path(f.path("M0 0H1A1 1 0 0 1 0 1Z"), fill(figure));
            case 1 -> c.path(f.path("M1 1H0A1 1 0 0 1 1 0Z"), fill(figure));
            case 2 -> c.circle(f.x(.5), f.y(.5), f.length(.36), fill(figure));
            case 3 -> c.path(f.path("M0 1L1 0L1 1Z"), fill(figure));
            default -> {
                c.circle(f.x(.5), f.y(.5), f.length(.5), fill(figure));
                c.circle(f.x(.5), f.y(.5), f.length(.25), fill(ground));
            }
        }
    }

    /** Three rings of petals. */
    static void petals(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.6), p.glow(), .8);
        List<String> colours = List.of(p.hot(), p.mid(), p.glow());
        for (int ring = 3; ring > 0; ring--) {
            int n = 7 + ring * 2;
            double y = f.y(-.36 * ring);
            double radius = f.length(.2) * (1 + ring * .14);
            Style petal = fill(colours.get(ring - 1), .88);
            for (int i = 0; i < n; i++) {
                double degrees = (double) i / n * 360 + ring * 17;
                c.group(
                        Style.turned(degrees, f.x(0), f.y(0)),
                        () -> c.ellipse(f.x(0), y, radius, f.length(.42), petal));
            }
        }
        c.circle(f.x(0), f.y(0), f.length(.25), fill(p.paper()));
        c.circle(f.x(0), f.y(0), f.length(.15), fill(p.deep()));
    }

    /** Radial bars and a bolt. */
    static void speed(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        Mulberry random = c.random();
        c.halo(f.x(0), f.y(0), f.length(2.6), p.mid(), 1);
        List<String> colours = List.of(p.glow(), p.hot(), p.mid(), p.paper(), p.glow());
        for (int i = 0; i < 54; i++) {
            double angle = random.between(0, 6.283);
            double spread = random.between(.008, .045);
            double near = f.length(random.between(.5, 1.1));
            String colour = random.pick(colours);
            Rays.wedge(c, angle, spread, near, f.length(6), fill(colour, SvgNumber.tenth(random.between(.3, .9))));
        }
        c.halo(f.x(0), f.y(0), f.length(.95), p.paper(), 1);
        Frame bolt = f.at(0, 0, .85);
        String zigzag = "M18 -100L-52 14L-8 14L-24 100L56 -26L8 -26Z";
        double scale = bolt.length(1) / 100;
        c.path(zigzag, Style.placed(bolt.x(0), bolt.y(0), 0, scale).filledWith(p.ink()));
        c.path(zigzag, Style.placed(bolt.x(-.05), bolt.y(-.05), 0, scale).filledWith(p.hot()));
    }

    /** Sixteen wobbling rings, as on a map. */
    static void contours(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.6), p.mid(), 1);
        Mulberry random = c.random();
        double[] phases = {random.next() * 6, random.next() * 6, random.next() * 6};
        for (int ring = 16; ring > 0; ring--) {
            boolean marked = ring % 5 == 0;
            Style level = fill(marked ? p.glow() : p.deep(), marked ? .14 : .12)
                    .strokedWith(ring < 4 ? p.hot() : p.glow(), f.length(marked ? .022 : .011))
                    .strokeOpacity(SvgNumber.tenth(1 - ring * .045));
            c.path(contour(f, ring, phases), level);
        }
        c.circle(f.x(0), f.y(0), f.length(.09), fill(p.paper()));
        c.circle(f.x(0), f.y(0), f.length(.2), line(p.paper(), f.length(.02)));
    }

    private static String contour(Frame f, int ring, double... phases) {
        CompactPath path = new CompactPath();
        for (int i = 0; i <= 72; i++) {
            double angle = i / 72.0 * 6.2832;
            double wobble = 1
                    + .13 * StrictMath.sin(angle * 2 + phases[0] + ring * .1)
                    + .07 * StrictMath.sin(angle * 3 + phases[1] - ring * .16)
                    + .04 * StrictMath.sin(angle * 5 + phases[2]);
            double distance = f.length(.13) * ring * wobble;
            double x = Rays.x(f, angle, distance);
            double y = Rays.y(f, angle, distance);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.close();
        return path.data();
    }
}
