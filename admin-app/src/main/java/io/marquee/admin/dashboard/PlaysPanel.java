package io.marquee.admin.dashboard;

import com.vaadin.flow.component.Html;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Panel;
import io.marquee.playback.PlaysQuery.DailyPlays;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Plays of the last days as a curve: it stretches with the panel, the words beside it do not. */
final class PlaysPanel extends Panel {

    private static final int GRID_LINES = 4;
    private static final int DAYS_A_LABEL = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    PlaysPanel(List<DailyPlays> days) {
        super(
                "Plays, last " + days.size() + " days",
                Markup.span(
                        Figures.of(days.stream().mapToInt(DailyPlays::plays).sum()) + " in all",
                        "small",
                        "muted",
                        "num"));
        add(new Html(chart(days)));
    }

    /** The curve in a box of 100 by 100, and around it what the lines and days are called, placed in percent. */
    static String chart(List<DailyPlays> days) {
        int most = days.stream().mapToInt(DailyPlays::plays).max().orElse(0);
        int step = step(most);
        int ceiling = step * GRID_LINES;
        int last = days.size() - 1;
        var lines = new StringBuilder();
        var words = new StringBuilder();
        for (int line = 0; line <= GRID_LINES; line++) {
            double y = y(line * step, ceiling);
            lines.append(String.format(Locale.ROOT, "<path class=\"grid-line\" d=\"M0 %.2fH100\"/>", y));
            words.append(String.format(
                    Locale.ROOT,
                    "<span class=\"y\" style=\"top: %.2f%%\">%s</span>",
                    y,
                    Figures.of(line * (long) step)));
        }
        var curve = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            double x = x(i, days.size());
            double y = y(days.get(i).plays(), ceiling);
            if (i == 0) {
                curve.append(String.format(Locale.ROOT, "M%.2f %.2f", x, y));
            } else {
                double middle = (x(i - 1, days.size()) + x) / 2;
                double before = y(days.get(i - 1).plays(), ceiling);
                curve.append(
                        String.format(Locale.ROOT, "C%.2f %.2f %.2f %.2f %.2f %.2f", middle, before, middle, y, x, y));
            }
            if ((last - i) % DAYS_A_LABEL == 0) {
                String day = i == last ? "Today" : DAY.format(days.get(i).day());
                words.append(String.format(Locale.ROOT, "<span class=\"x\" style=\"left: %.2f%%\">%s</span>", x, day));
            }
        }
        return """
                <div class="chart" role="img" aria-label="Plays by day: %d today, at most %d"><div class="plot">\
                <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><defs>\
                <linearGradient id="plays-fill" x1="0" y1="0" x2="0" y2="1">\
                <stop offset="0" stop-color="var(--mq-accent)" stop-opacity=".35"/>\
                <stop offset="1" stop-color="var(--mq-accent)" stop-opacity="0"/></linearGradient></defs>\
                %s<path d="%sV100H0Z" fill="url(#plays-fill)"/><path class="curve" d="%s"/></svg>\
                <i style="top: %s%%"></i>%s</div></div>""".formatted(
                        days.get(last).plays(),
                        most,
                        lines,
                        curve,
                        curve,
                        String.format(Locale.ROOT, "%.2f", y(days.get(last).plays(), ceiling)),
                        words);
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
        return 100.0 * index / Math.max(1, count - 1);
    }

    private static double y(int plays, int ceiling) {
        return 100 - 100.0 * plays / ceiling;
    }
}
