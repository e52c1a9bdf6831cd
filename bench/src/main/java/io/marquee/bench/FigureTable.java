package io.marquee.bench;

import java.util.List;
import java.util.Locale;

/** Figures for people to read. */
final class FigureTable {

    private static final String ROW = "%-42s %14s %14s %8s %8s  %s%n";

    private FigureTable() {}

    static String of(List<Figure> figures) {
        var table = new StringBuilder(ROW.formatted("", "ours", "floor", "ratio", "target", "met"));
        for (Figure figure : figures) {
            table.append(String.format(
                    Locale.ROOT,
                    ROW,
                    figure.name(),
                    figure.ours(),
                    figure.floor(),
                    String.format(Locale.ROOT, "%.3f", figure.ratio()),
                    figure.target().text(),
                    figure.isMet() ? "yes" : "NO"));
        }
        return table.toString();
    }
}
