package io.marquee.artwork.motif;

import static io.marquee.artwork.drawing.Style.fill;

import io.marquee.artwork.drawing.Canvas;
import io.marquee.artwork.drawing.Frame;
import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.PathData;
import io.marquee.artwork.drawing.Stop;
import io.marquee.artwork.drawing.Style;
import io.marquee.artwork.drawing.SvgNumber;
import java.util.List;

/** Longing, in three lights. */
final class Romance {

    private Romance() {}

    /** Two overlapping discs and a couple where they meet. */
    static void twoSuns(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        double left = f.x(-.42);
        double right = f.x(.42);
        double radius = f.length(.82);
        c.halo(f.x(0), f.y(0), f.length(2.5), p.mid(), 1);
        c.circle(left, f.y(0), radius, fill(c.fade(p.hot(), p.glow()), .95));
        c.circle(right, f.y(0), radius, fill(c.fade(p.mid(), p.glow()), .9));
        String both = c.clip(() -> c.circle(left, f.y(0), radius, Style.inherited()));
        c.group(Style.inherited().clippedBy(both), () -> c.circle(right, f.y(0), radius, fill(p.paper())));
        People.manInHat(c, f.x(-.13), f.y(.66), f.length(.95), p.ink());
        People.man(c, f.x(.13), f.y(.66), f.length(.88), p.ink());
        for (int i = 0; i < 9; i++) {
            Style stripe = fill(p.paper(), SvgNumber.tenth(.35 - i * .03));
            c.rectangle(0, f.y(1.0 + i * .13), c.width(), f.length(.035), stripe);
        }
    }

    /** Three beams and a clown in the ring. */
    static void spotlights(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        Frame ring = f.at(0, 1.15, 1);
        light(c, .1, p.glow());
        light(c, .9, p.hot());
        light(c, .5, p.paper());
        c.ellipse(ring.x(0), ring.y(0), f.length(1.2), f.length(.26), fill(p.glow()));
        c.ellipse(ring.x(0), ring.y(0), f.length(.85), f.length(.17), fill(p.paper()));
        clown(c, ring.at(0, 0, 1.45), ring.y(.02));
    }

    private static void light(Canvas c, double across, String colour) {
        Frame f = c.focus();
        Frame lamp = new Frame(c.width() * across, -10, f.unitX(), f.unitY());
        String beam = c.linear(Stop.at(0, colour, .75), Stop.at(1, colour, .16));
        c.beam(lamp.x(-.05), lamp.x(.05), lamp.y(0), f.x(-.85), f.x(.85), f.y(1.15), fill(beam));
    }

    private static void clown(Canvas c, Frame f, double feet) {
        Palette p = c.palette();
        People.man(c, f.x(0), feet, f.length(1), p.ink());
        c.path(f.path("M-.1 -.93L.02 -1.28L.1 -.93Z"), fill(p.hot()));
        c.circle(f.x(.02), f.y(-1.29), f.length(.04), fill(p.paper()));
        for (int i = 0; i < 7; i++) {
            double x = f.x(-.12) + i * f.length(.04);
            double y = f.y(-.77) + (i % 2) * f.length(.015);
            c.circle(x, y, f.length(.035), fill(p.paper()));
        }
        c.circle(f.x(0), f.y(-.55), f.length(.026), fill(p.hot()));
        c.circle(f.x(0), f.y(-.45), f.length(.026), fill(p.hot()));
        c.beam(f.x(-.07), f.x(.07), f.y(0), f.x(.1), f.x(.5), c.height(), fill(p.ink(), .7));
    }

    /** The sun over six bands of waves. */
    static void waves(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(-.2), f.length(2.6), p.glow(), .6);
        c.circle(f.x(0), f.y(-.15), f.length(.82), fill(c.fade(p.paper(), p.glow())));
        double wave = c.width() / (c.wide() ? 5 : 2.4);
        List<String> bands = List.of(p.hot(), p.mid(), p.glow(), p.mid(), p.deep(), p.ink());
        for (int band = 0; band < bands.size(); band++) {
            double swell = (band % 2 == 0 ? 1 : -1) * f.length(.14);
            String crests = PathData.of("q# # # 0t# 0", wave / 4, swell, wave / 2, wave / 2);
            String water = PathData.of("M# #", -wave, f.y(.3 + band * .24))
                    + crests.repeat(9)
                    + PathData.of("V#H#Z", c.height() + 10, -wave);
            c.path(water, fill(bands.get(band), band < 3 ? .75 : .95));
        }
    }
}
