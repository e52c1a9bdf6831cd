package io.marquee.artwork;

import static io.marquee.artwork.ChannelMark.Shape.filled;
import static io.marquee.artwork.ChannelMark.Shape.stroked;

import io.marquee.artwork.ChannelMark.Shape;
import io.marquee.artwork.drawing.Mulberry;
import io.marquee.artwork.drawing.Seed;
import io.marquee.artwork.drawing.SvgNumber;
import java.util.List;
import java.util.function.Function;

/** Geometric channel marks: a figure and a set of colours, both chosen by a seed. */
final class DrawnMark {

    private record Colours(String ground, String main, String accent) {}

    private static final List<Colours> COLOURS = List.of(
            new Colours("#071a2e", "#00b7ff", "#7df0c8"),
            new Colours("#1b1430", "#f6e7c1", "#ff8a5b"),
            new Colours("#e9e6df", "#111111", "#d8142a"),
            new Colours("#c8452b", "#fff3e2", "#ffd23f"),
            new Colours("#ffd23f", "#2a1200", "#ff6b4a"),
            new Colours("#12332b", "#cfe8d6", "#e7a33e"),
            new Colours("#3a0d4f", "#ff8fd0", "#ffd7ef"),
            new Colours("#0b6b57", "#ffffff", "#ffd23f"),
            new Colours("#0b0b14", "#6cf0ff", "#f2545b"),
            new Colours("#1b3a8a", "#bdf0ff", "#ffb703"),
            new Colours("#f4ecf7", "#53307a", "#f2643d"),
            new Colours("#7a1f24", "#ffe3a8", "#ff8a5b"));

    private static final List<Function<Colours, List<Shape>>> FIGURES = List.of(
            DrawnMark::rising,
            DrawnMark::target,
            DrawnMark::quarters,
            DrawnMark::hill,
            DrawnMark::pulse,
            DrawnMark::stripes,
            DrawnMark::overlap,
            DrawnMark::play,
            DrawnMark::diamond,
            DrawnMark::steps,
            DrawnMark::crescent,
            DrawnMark::petals);

    private DrawnMark() {}

    static ChannelMark of(String text) {
        Mulberry random = Seed.of(text).random();
        Colours colours = random.pick(COLOURS);
        return new ChannelMark(colours.ground(), random.pick(FIGURES).apply(colours));
    }

    private static List<Shape> rising(Colours c) {
        return List.of(
                stroked("M8 31a14 14 0 0 1 28 0", c.main(), 4), stroked("M14.5 31a7.5 7.5 0 0 1 15 0", c.accent(), 4));
    }

    private static List<Shape> target(Colours c) {
        return List.of(stroked(disc(22, 22, 13), c.main(), 4), filled(disc(22, 22, 6), c.accent()));
    }

    private static List<Shape> quarters(Colours c) {
        return List.of(
                filled("M9 9h12v12a12 12 0 0 1-12-12z", c.main()),
                filled("M35 35H23V23a12 12 0 0 1 12 12z", c.main()),
                filled("M35 9v12H23a12 12 0 0 1 12-12z", c.accent()),
                filled(disc(15, 29, 6), c.main()));
    }

    private static List<Shape> hill(Colours c) {
        return List.of(filled(disc(29, 16, 6), c.accent()), filled("M6 35L18 15l8 12 4-5 8 13z", c.main()));
    }

    private static List<Shape> pulse(Colours c) {
        return List.of(stroked("M6 23h7l4-11 6 21 5-14 3 4h7", c.main(), 3.2), filled(disc(36, 12, 2.6), c.accent()));
    }

    private static List<Shape> stripes(Colours c) {
        return List.of(
                filled("M4 16L16 4h8L4 24zM4 36L36 4h4v4L8 40H4zM20 40l20-20v8L28 40z", c.main()),
                filled(disc(31, 31, 5), c.accent()));
    }

    private static List<Shape> overlap(Colours c) {
        return List.of(
                filled(disc(17, 22, 10), c.main()),
                filled(disc(27, 22, 10), c.accent()),
                filled("M22 13.3a10 10 0 0 1 0 17.4a10 10 0 0 1 0-17.4z", c.ground()));
    }

    private static List<Shape> play(Colours c) {
        return List.of(stroked("M9 12h26v20H9z", c.main(), 3), filled("M19 17l9 5-9 5z", c.accent()));
    }

    private static List<Shape> diamond(Colours c) {
        return List.of(
                filled("M22 7l15 15-15 15L7 22z", c.main()),
                filled("M22 15l7 7-7 7-7-7z", c.ground()),
                filled(disc(22, 22, 2.6), c.accent()));
    }

    private static List<Shape> steps(Colours c) {
        return List.of(filled("M9 35V26h8v9zM18 35V18h8v17z", c.main()), filled("M27 35V9h8v26z", c.accent()));
    }

    private static List<Shape> crescent(Colours c) {
        return List.of(
                filled("M28 9a14 14 0 1 0 7 20A11.5 11.5 0 0 1 28 9z", c.main()), filled(disc(33, 14, 2), c.accent()));
    }

    private static List<Shape> petals(Colours c) {
        return List.of(
                filled(disc(22, 14, 6.5) + disc(22, 30, 6.5), c.main()),
                filled(disc(14, 22, 6.5) + disc(30, 22, 6.5), c.main()),
                filled(disc(22, 22, 4), c.accent()));
    }

    private static String disc(double x, double y, double radius) {
        String r = SvgNumber.share(radius);
        String across = SvgNumber.share(radius * 2);
        return "M" + SvgNumber.share(x - radius) + " " + SvgNumber.share(y) + "a" + r + " " + r + " 0 1 0 " + across
                + " 0a" + r + " " + r + " 0 1 0 -" + across + " 0z";
    }
}
