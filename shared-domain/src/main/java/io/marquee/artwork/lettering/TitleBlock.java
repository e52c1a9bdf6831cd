package io.marquee.artwork.lettering;

import io.marquee.artwork.drawing.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * A title broken into at most four lines, each scaled to the width of its box. Of all ways to break it, the one whose
 * block fills the box best.
 *
 * @param leading factor on the height of the capitals from line to line
 */
public record TitleBlock(Face face, double leading, List<TitleLine> lines) {

    private static final int MOST_LINES = 4;
    private static final int MOST_WORDS = 16;
    private static final Set<String> SMALL =
            Set.of("the", "a", "an", "of", "and", "with", "in", "to", "who", "his", "is", "on");

    public TitleBlock {
        lines = List.copyOf(lines);
    }

    /** Words are parted by single blanks; beyond sixteen they are left out. */
    public static TitleBlock fit(String title, Face face, double leading, TitleBox box) {
        List<String> words = List.of(title.split(" ", -1));
        words = words.subList(0, Math.min(words.size(), MOST_WORDS));
        TitleBlock best = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (List<String> broken : waysToBreak(words)) {
            List<TitleLine> lines =
                    broken.stream().map(text -> line(text, face, box)).toList();
            TitleBlock block = new TitleBlock(face, leading, lines);
            double score = block.score(box);
            if (best == null || score < lowest) {
                best = block;
                lowest = score;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("a title needs a word");
        }
        return best;
    }

    private static List<List<String>> waysToBreak(List<String> words) {
        List<List<String>> ways = new ArrayList<>();
        int gaps = words.size() - 1;
        for (int breaks = 0; breaks < 1 << gaps; breaks++) {
            if (Integer.bitCount(breaks) < MOST_LINES) {
                ways.add(breakAt(words, breaks));
            }
        }
        return ways;
    }

    private static List<String> breakAt(List<String> words, int breaks) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || (breaks >> (i - 1) & 1) == 1) {
                lines.add(String.join(" ", words.subList(start, i)));
                start = i;
            }
        }
        return lines;
    }

    private static TitleLine line(String text, Face face, TitleBox box) {
        double em = face.width(text, 0);
        boolean small = SMALL.contains(text.toLowerCase(Locale.ROOT));
        double size = Math.min(box.width() / em, box.largest());
        if (small) {
            size = Math.min(size, box.smallest() * 1.15);
        }
        return new TitleLine(text, size, em * size, small);
    }

    /** Lower is better. */
    private double score(TitleBox box) {
        double height = height();
        double largest = sizes().max().orElse(box.smallest());
        double smallest = sizes().min().orElse(box.smallest());
        double shortfall = Math.max(0, box.smallest() - smallest) / box.smallest();
        double unfilled = lines.stream()
                .mapToDouble(line -> line.small() ? .12 : 1 - line.width() / box.width())
                .average()
                .orElse(0);
        return lonely()
                + Math.abs(height - box.height()) / box.height()
                + Math.max(0, largest / smallest - 1.7) * .6
                + shortfall * 6
                + unfilled * .9
                + (height > box.height() * 1.5 ? 3 : 0);
    }

    private DoubleStream sizes() {
        return lines.stream().filter(line -> !line.small()).mapToDouble(TitleLine::size);
    }

    private double lonely() {
        double lonely = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).small()) {
                lonely += i == 0 && lines.get(i).text().length() > 1 ? .1 : 1;
            }
        }
        return lonely;
    }

    /** Width of the widest line. */
    public double width() {
        return lines.stream().mapToDouble(TitleLine::width).max().orElse(0);
    }

    public double height() {
        return lines.stream().mapToDouble(this::advance).sum();
    }

    /** The lines as SVG from (x, top) downwards. */
    public String draw(double x, double top, Style normal, Style small) {
        StringBuilder svg = new StringBuilder();
        double y = top;
        for (TitleLine line : lines) {
            double baseline = y + line.size() * face.capHeight();
            svg.append(face.draw(line.text(), x, baseline, line.size(), 0, line.small() ? small : normal));
            y += advance(line);
        }
        return svg.toString();
    }

    private double advance(TitleLine line) {
        return line.size() * face.capHeight() * leading + line.size() * .1;
    }
}
