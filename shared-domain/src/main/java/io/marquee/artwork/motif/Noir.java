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

/** Nights in town. */
final class Noir {

    private Noir() {}

    /** Light through tilted slats, a man in a fedora before it. */
    static void blinds(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.8), p.mid(), .9);
        c.group(Style.turned(-9, f.x(0), f.y(0)), () -> {
            for (int i = -3; i < 13; i++) {
                double y = f.y(-1.6) + i * f.length(1) * .3;
                Style slat = fill(p.glow(), SvgNumber.tenth(.85 - Math.abs(i - 5) * .075));
                c.rectangle(-c.width() * .4, y, c.width() * 1.8, f.length(.14), slat);
            }
        });
        c.group(fill(p.ink()), () -> manAtTheWindow(c, f.at(.1, 1.9, 1.05)));
    }

    private static void manAtTheWindow(Canvas c, Frame f) {
        Style plain = Style.inherited();
        c.path(f.path("M-1.15 1Q-1.05 -.75 -.3 -.95L-.22 -1.25L.2 -1.25L.3 -.95Q1.05 -.75 1.15 1Z"), plain);
        c.ellipse(f.x(0), f.y(-1.55), f.length(.34), f.length(.46), plain);
        c.group(Style.turned(-7, f.x(0), f.y(-1.8)), () -> {
            c.path(f.path("M-.78 -1.72Q0 -1.98 .78 -1.72Q0 -1.58 -.78 -1.72Z"), plain);
            c.path(f.path("M-.4 -1.78L-.32 -2.3Q-.1 -2.42 0 -2.32Q.15 -2.42 .32 -2.28L.4 -1.78Z"), plain);
            c.path(
                    f.path("M-.39 -1.92Q0 -2 .39 -1.92L.4 -1.8Q0 -1.88 -.4 -1.8Z"),
                    fill(c.palette().hot()));
        });
    }

    /** One figure in the cone of a street lamp. */
    static void lamp(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        Frame bulb = f.at(0, -1.15, 1);
        String cone = c.linear(Stop.at(0, p.glow(), .95), Stop.at(.7, p.glow(), .25), Stop.at(1, p.glow(), .05));
        c.beam(bulb.x(-.12), bulb.x(.12), bulb.y(0), bulb.x(-1.5), bulb.x(1.5), c.height(), fill(cone));
        c.halo(bulb.x(0), bulb.y(0), f.length(1.3), p.paper(), .9);
        c.path(bulb.path("M-.3 .05L-.1 -.22H.1L.3 .05Z"), fill(p.hot()));
        c.rectangle(f.x(-.012), 0, f.length(.024), bulb.y(-.2), fill(p.paper(), .5));
        Frame ground = f.at(0, 1.15, 1);
        c.ellipse(ground.x(0), ground.y(0), f.length(1.05), f.length(.2), fill(p.paper(), .6));
        People.manInHat(c, ground.x(0), ground.y(.04), f.length(1.15), p.ink());
        c.beam(f.x(-.1), f.x(.1), ground.y(0), f.x(.3), f.x(.9), c.height(), fill(p.ink(), .8));
    }

    /** Towers with lit windows, in the rain. */
    static void cityRain(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(0), f.length(2.4), p.mid(), 1);
        int n = c.wide() ? 11 : 5;
        for (int i = 0; i < n; i++) {
            tenement(c, i * (c.width() / n), c.width() / n, i % 2 == 1 ? p.ink() : p.deep());
        }
        Mulberry random = c.random();
        StringBuilder rain = new StringBuilder();
        for (int i = 0; i < 90; i++) {
            double x = random.next() * c.width() * 1.2;
            double y = random.next() * c.height();
            double length = f.length(random.between(.1, .35));
            rain.append(PathData.of("M# #l# #", x, y, -length * .22, length));
        }
        c.path(rain.toString(), stroke(p.paper(), f.length(.008)).strokeOpacity(.35));
    }

    private static void tenement(Canvas c, double x, double width, String colour) {
        Palette p = c.palette();
        Frame f = c.focus();
        Mulberry random = c.random();
        double height = f.length(random.between(.9, 2.2));
        double top = f.y(1.1) - height;
        c.rectangle(x - 2, top, width + 4, c.height(), fill(colour));
        for (int column = 0; column < 4; column++) {
            for (int row = 0; row < 9; row++) {
                if (random.next() > .62) {
                    double left = x + width * (.14 + column * .2);
                    double upper = top + f.length(.12 + row * .19);
                    String lit = random.next() > .8 ? p.hot() : p.glow();
                    Style window = fill(lit, SvgNumber.tenth(random.between(.5, 1)));
                    c.rectangle(left, upper, width * .12, f.length(.1), window);
                }
            }
        }
    }
}
