package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;
import static io.marquee.artwork.drawing.Style.line;
import static io.marquee.artwork.drawing.Style.stroke;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.PathData;
import io.marquee.artwork.drawing.Stop;
import io.marquee.artwork.drawing.Style;
import java.util.List;

/** Props of the silent clowns. */
final class Comedy {

    private Comedy() {}

    /** A dial, its hands at ten to two, and a man hanging from one of them. */
    static void clock(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.3), p.glow(), .55);
        c.circle(f.x(.06), f.y(.1), f.length(1.16), fill(p.ink(), .4));
        c.circle(f.x(0), f.y(0), f.length(1.14), fill(p.hot()));
        c.circle(f.x(0), f.y(0), f.length(1.02), fill(p.ink()));
        c.circle(
                f.x(0), f.y(0), f.length(.97), fill(c.radial(.5, .5, .5, Stop.at(0, p.paper()), Stop.at(1, p.glow()))));
        for (int i = 0; i < 60; i++) {
            boolean hour = i % 5 == 0;
            double angle = i / 60.0 * 6.283;
            double near = f.length(hour ? .8 : .93);
            double far = f.length(.95);
            c.path(
                    PathData.of(
                            "M# #L# #",
                            Rays.x(f, angle, near),
                            Rays.y(f, angle, near),
                            Rays.x(f, angle, far),
                            Rays.y(f, angle, far)),
                    stroke(p.ink(), f.length(hour ? .055 : .015)));
        }
        double minute = -.62;
        hand(c, -2.3, f.length(.55), f.length(.06));
        hand(c, minute, f.length(.86), f.length(.05));
        c.circle(f.x(0), f.y(0), f.length(.07), fill(p.hot()));
        hangingMan(c, Rays.x(f, minute, f.length(.74)), Rays.y(f, minute, f.length(.74)));
    }

    private static void hand(Canvas c, double angle, double length, double width) {
        Frame f = c.focus();
        double tail = -f.length(.16);
        c.polygon(
                fill(c.palette().ink()),
                Rays.x(f, angle + 1.57, width),
                Rays.y(f, angle + 1.57, width),
                Rays.x(f, angle, length),
                Rays.y(f, angle, length),
                Rays.x(f, angle - 1.57, width),
                Rays.y(f, angle - 1.57, width),
                Rays.x(f, angle, tail),
                Rays.y(f, angle, tail));
    }

    private static void hangingMan(Canvas c, double x, double y) {
        Style ink = Style.placed(x, y, 9, c.focus().length(.0105))
                .filledWith(c.palette().ink());
        c.group(ink, () -> {
            c.path("M-3 0Q-5 16 -6 30L-9 50Q0 44 9 50L7 30Q5 14 6 0L2 0Q2 14 0 18Q0 12 1 0Z", Style.inherited());
            c.circle(.5, 24, 7.5, Style.inherited());
            c.rectangle(-9, 17, 19, 3, Style.inherited().corners(1.5));
            c.path("M-6 17.500Q-6 10 .5 10T7 17.500Z", Style.inherited());
            c.path("M-9 46Q0 40 9 46L10 74L16 104L9 106L1 78L-9 108L-16 105L-8 74Z", Style.inherited());
        });
    }

    /** A hat, a moustache and a cane on a disc. */
    static void bowler(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.circle(f.x(0), f.y(0), f.length(1.12), fill(c.fade(p.glow(), p.mid())));
        c.halo(f.x(0), f.y(0), f.length(2.3), p.glow(), .4);
        Frame hat = f.at(0, -.1, 1);
        c.group(fill(p.ink()), () -> {
            c.path(hat.path("M-.5 0C-.52 -.85 .52 -.85 .5 0Z"), Style.inherited());
            c.path(hat.path("M-.86 -.1Q0 .14 .86 -.1Q.8 .16 0 .17T-.86 -.1Z"), Style.inherited());
        });
        c.path(hat.path("M-.5 -.1Q0 .05 .5 -.1L.5 0Q0 .13 -.5 0Z"), fill(p.hot()));
        c.circle(f.x(-.24), f.y(.28), f.length(.055), fill(p.ink()));
        c.circle(f.x(.24), f.y(.28), f.length(.055), fill(p.ink()));
        c.path(f.path("M-.17 .62Q-.15 .48 0 .5Q.15 .48 .17 .62Z"), fill(p.ink()));
        String cane = PathData.of("M# #", f.x(1.02), c.height()) + f.path("V.55a.2 .2 0 0 1 .4 0");
        c.path(cane, line(p.hot(), f.length(.08)).roundEnds());
    }

    /** Six nested frames, each turned a little more, a sleuth and a projector's beam. */
    static void screens(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.6), p.mid(), .8);
        List<String> colours = List.of(p.ink(), p.mid(), p.deep(), p.glow(), p.hot(), p.paper());
        for (int i = 0; i < colours.size(); i++) {
            double width = f.length(2.3) * StrictMath.pow(.74, i);
            double height = width * .74;
            Style screen = fill(colours.get(i)).corners(f.length(.03));
            c.group(
                    Style.turned(i * 3.2 - 5, f.x(0), f.y(0)),
                    () -> c.rectangle(f.x(0) - width / 2, f.y(0) - height / 2, width, height, screen));
        }
        c.halo(f.x(0), f.y(0), f.length(.7), p.paper(), .7);
        c.path(f.path("M0 0L2.8 1.9L2.2 2.6Z"), fill(p.paper(), .16));
        People.manInHat(c, f.x(.02), f.y(.98), f.length(1.08), p.ink());
        Frame glass = f.at(.42, .3, 1);
        c.circle(glass.x(0), glass.y(0), f.length(.2), fill(p.paper(), .35).strokedWith(p.ink(), f.length(.045)));
        c.path(glass.path("M-.14 .14L-.3 .34"), stroke(p.ink(), f.length(.06)).roundEnds());
    }
}
