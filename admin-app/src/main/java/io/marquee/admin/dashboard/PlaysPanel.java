package io.marquee.admin.dashboard;

import com.vaadin.flow.component.Html;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.playback.PlaysQuery.DailyPlays;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Plays of the last days as a curve. */
final class PlaysPanel extends Panel {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 280;
    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BOTTOM = 250;
    private static final int GRID_LINES = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    PlaysPanel(List<DailyPlays> days) {
        super(
                "Plays, last " + days.size() + " days",
                Markup.span(
                        Figures.of(days.stream().mapToInt(DailyPlays::plays).sum()) + " in all",
                        "small",
                        "muted",
                        "num"));
        add(new Html(svg(days)));
    }

    static String svg(List<DailyPlays> days) {
        int most = days.stream().mapToInt(DailyPlays::plays).max().orElse(0);
        int step = step(most);
        int ceiling = step * GRID_LINES;
        StringBuilder svg = new StringBuilder("<div><svg viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" class=\"chart\" role=\"img\" aria-label=\"Plays by day: ")
                .append(days.getLast().plays())
                .append(" today, at most ")
                .append(most)
                .append("\"><defs><linearGradient id=\"plays-fill\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\">")
                .append("<stop offset=\"0\" stop-color=\"var(--mq-accent)\" stop-opacity=\".35\"/>")
                .append(
                        "<stop offset=\"1\" stop-color=\"var(--mq-accent)\" stop-opacity=\"0\"/></linearGradient></defs>");
        for (int line = 0; line <= GRID_LINES; line++) {
            double y = y(line * step, ceiling);
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"grid-line\" d=\"M%d %.1fH%d\"/><text x=\"0\" y=\"%.1f\">%s</text>",
                    LEFT,
                    y,
                    WIDTH,
                    y + 4,
                    Figures.of(line * (long) step)));
        }
        StringBuilder curve = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            double x = x(i, days.size());
            double y = y(days.get(i).plays(), ceiling);
            if (i == 0) {
                curve.append(String.format(Locale.ROOT, "M%.1f %.1f", x, y));
            } else {
                double before = x(i - 1, days.size());
                double middle = (before + x) / 2;
                curve.append(String.format(
                        Locale.ROOT,
                        "C%.1f %.1f %.1f %.1f %.1f %.1f",
                        middle,
                        y(days.get(i - 1).plays(), ceiling),
                        middle,
                        y,
                        x,
                        y));
            }
            if ((days.size() - 1 - i) % 3 == 0) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                        x,
                        HEIGHT - 4,
                        i == days.size() - 1 ? "end" : "middle",
                        i == days.size() - 1 ? "Today" : DAY.format(days.get(i).day())));
            }
        }
        double end = x(days.size() - 1, days.size());
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"%sL%.1f %dL%d %dZ\" fill=\"url(#plays-fill)\"/>"
                        + "<path d=\"%s\" fill=\"none\" stroke=\"var(--mq-accent)\" stroke-width=\"2.5\"/>"
                        + "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"var(--mq-accent)\"/></svg></div>",
                curve,
                end,
                BOTTOM,
                LEFT,
                BOTTOM,
                curve,
                end,
                y(days.getLast().plays(), ceiling)));
        return svg.toString();
    }

    /** What lies between two lines: 1, 2 or 5 times a power of ten, so that the most fits below the highest. */
    static int step(int most) {
        int power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (factor * power * GRID_LINES >= most) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    private static double x(int index, int count) {
        return LEFT + (WIDTH - LEFT - 6.0) * index / Math.max(1, count - 1);
    }

    private static double y(int plays, int ceiling) {
        return BOTTOM - (BOTTOM - TOP) * (double) plays / ceiling;
    }
}
