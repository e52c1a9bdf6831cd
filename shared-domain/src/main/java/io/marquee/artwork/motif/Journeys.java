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

/** Far countries, by air, on foot and by sea. */
final class Journeys {

    private static final String FLYER = "M-70 6Q-40 -8 -18 0Q-4 -26 16 -34L22 -52Q34 -54 40 -40L34 -34Q30 -20 26 -10"
            + "Q60 -34 96 -22Q76 -18 62 -2Q40 18 14 16L-2 40L-8 40L-2 16Q-24 20 -40 14L-62 40L-68 38L-52 12Q-64 12 -70 6Z";
    private static final String DRAGON = "M0 0Q-30 -38 -78 -40Q-56 -26 -54 -8Q-34 -14 -22 6Q-40 14 -62 34"
            + "Q-24 26 0 12Q30 26 66 20Q40 12 26 2Q44 -22 84 -30Q40 -40 14 -6Q8 -10 0 0Z";

    private Journeys() {}

    /** A crescent, stars and a flyer over scalloped hills. */
    static void paperMoon(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        for (int i = 0; i < 46; i++) {
            star(c, i % 5 == 0);
        }
        c.halo(f.x(0), f.y(0), f.length(2.4), p.mid(), 1);
        c.circle(f.x(0), f.y(0), f.length(1), fill(c.fade(p.paper(), p.glow())));
        c.circle(f.x(.42), f.y(-.2), f.length(.86), fill(p.mid()));
        c.path(FLYER, Style.placed(f.x(.1), f.y(.35), 0, f.length(1) / 100).filledWith(p.ink()));
        scallops(c, 0, p.deep());
        scallops(c, 1, p.ink());
    }

    private static void star(Canvas c, boolean bright) {
        Mulberry random = c.random();
        double x = random.next() * c.width();
        double y = random.next() * c.height() * .75;
        Frame f = Frame.square(x, y, random.between(.008, .03) * c.focus().length(1));
        if (bright) {
            c.path(
                    f.path("M0 -4Q0 0 4 0Q0 0 0 4Q0 0 -4 0Q0 0 0 -4Z"),
                    fill(c.palette().hot()));
        } else {
            c.circle(x, y, f.length(1), fill(c.palette().paper()));
        }
    }

    private static void scallops(Canvas c, int row, String colour) {
        Frame f = c.focus();
        double foot = f.y(1.05 + row * .3);
        StringBuilder hills = new StringBuilder(PathData.of("M0 #", foot));
        for (int i = 0; i < 12; i++) {
            double top = f.y(.8 + row * .32 + ((i * 7) % 5) * .04);
            hills.append(PathData.of("Q# # # #", c.width() * (i + .5) / 12, top, c.width() * (i + 1) / 12, foot));
        }
        c.ground(hills.toString(), fill(colour));
    }

    /** Four ridges, a moon, a dragon and a walker with a staff. */
    static void peaks(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(-.3), f.length(2.6), p.glow(), .75);
        c.circle(f.x(.35), f.y(-.55), f.length(.5), fill(c.fade(p.paper(), p.hot())));
        List<String> crests = List.of(p.mid(), p.mid(), p.deep(), p.ink());
        List<String> feet = List.of(p.glow(), p.deep(), p.ink(), p.ink());
        double[] opacities = {.75, .92, 1, 1};
        for (int i = 0; i < opacities.length; i++) {
            String ridge = ridge(c, i);
            String rock = c.linear(Stop.at(0, crests.get(i)), Stop.at(.6, feet.get(i)));
            c.path(ridge, fill(rock, opacities[i]));
        }
        c.path(DRAGON, Style.placed(f.x(-.55), f.y(-.55), 0, f.length(1) / 120).filledWith(p.ink()));
        Frame walker = f.at(-.35, .95, 1);
        People.man(c, walker.x(0), walker.y(.2), f.length(.42), p.paper());
        c.path(walker.path("M.08 .22V-.3"), Style.stroke(p.paper(), f.length(.018)));
    }

    private static String ridge(Canvas c, int depth) {
        Frame f = c.focus();
        Mulberry random = c.random();
        double y = f.y(.15 + depth * .38);
        int n = c.wide() ? 9 : 5;
        StringBuilder data = new StringBuilder(PathData.of("M-20 #L-20 #", c.height(), y));
        for (int i = 0; i <= n; i++) {
            double x = (double) i / n * (c.width() + 40) - 20;
            double peakX = x - c.width() / n * .5 + f.length(random.between(-.1, .1));
            double peakY = y - f.length(random.between(.35, .95)) * (1 - depth * .14);
            double saddle = y + f.length(random.between(-.1, .12));
            data.append(PathData.of("L# #L# #", peakX, peakY, x, saddle));
        }
        return data.append(PathData.of("L# #Z", c.width() + 20, c.height())).toString();
    }

    /** Five lines of dunes, the sun and a caravan. */
    static void dunes(Canvas c) {
        Palette p = c.palette();
        Frame f = c.focus();
        c.halo(f.x(0), f.y(-.25), f.length(2.8), p.glow(), .85);
        c.circle(f.x(0), f.y(-.3), f.length(.78), fill(c.fade(p.paper(), p.hot())));
        List<String> lit = List.of(p.glow(), p.mid(), p.mid(), p.deep(), p.ink());
        List<String> shaded = List.of(p.mid(), p.deep(), p.deep(), p.ink(), p.ink());
        for (int i = 0; i < lit.size(); i++) {
            String crest = dune(c, f.at(0, .12 + i * .34, 1));
            c.ground(crest, fill(c.linear(0, 0, 1, 1, Stop.at(0, lit.get(i)), Stop.at(1, shaded.get(i)))));
        }
        for (int i = 0; i < 4; i++) {
            People.man(c, f.x(-.4) + i * f.length(.24), f.y(.62 + i * .025), f.length(.2), p.ink());
        }
    }

    private static String dune(Canvas c, Frame f) {
        Mulberry random = c.random();
        double width = c.width();
        double top = random.between(.2, .8) * width;
        double left = f.y(random.between(0, .4));
        double right = f.y(random.between(-.1, .2));
        return PathData.of(
                "M0 #Q# # # #Q# # # #",
                left,
                top * .5,
                f.y(.3),
                top,
                f.y(-.18),
                top + (width - top) * .4,
                f.y(.34),
                width,
                right);
    }

    /** A ship on the waves. */
    static void sails(Canvas c) {
        Romance.waves(c);
        Palette p = c.palette();
        Frame f = c.focus().at(0, .5, 1);
        c.path(f.path("M-.6 0H.6L.42 .22H-.42Z"), fill(p.ink()));
        c.path(f.path("M-.03 -.05V-1.2Q.75 -.5 .5 -.05Z"), fill(p.paper()));
        c.path(f.path("M-.09 -.05V-1Q-.5 -.4 -.48 -.05Z"), fill(p.hot()));
    }
}
