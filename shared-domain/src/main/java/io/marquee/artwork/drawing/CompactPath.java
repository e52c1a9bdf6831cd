package io.marquee.artwork.drawing;

/**
 * Path data for contours of many points: relative commands between points rounded to one decimal, so that the data is
 * short and rounding never adds up. One path is one element: pieces of two paths cannot be joined.
 */
public final class CompactPath {

    private final StringBuilder data = new StringBuilder();
    private long penX;
    private long penY;
    private long startX;
    private long startY;

    public void moveTo(double x, double y) {
        segment('m', x, y);
        startX = penX;
        startY = penY;
    }

    public void lineTo(double x, double y) {
        long dx = tenths(x) - penX;
        long dy = tenths(y) - penY;
        if (dx != 0 && dy != 0) {
            segment('l', x, y);
        } else if (dx != 0) {
            number('h', dx);
        } else if (dy != 0) {
            number('v', dy);
        }
        penX = tenths(x);
        penY = tenths(y);
    }

    public void quadTo(double x1, double y1, double x, double y) {
        segment('q', x1, y1, x, y);
    }

    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        segment('c', x1, y1, x2, y2, x, y);
    }

    public void close() {
        data.append('z');
        penX = startX;
        penY = startY;
    }

    public String data() {
        return data.toString();
    }

    /** All points are relative to the pen; the last one moves it. */
    private void segment(char command, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            number(i == 0 ? command : ' ', tenths(points[i]) - penX);
            number(' ', tenths(points[i + 1]) - penY);
        }
        penX = tenths(points[points.length - 2]);
        penY = tenths(points[points.length - 1]);
    }

    /** A blank is left out where the sign parts the numbers anyway. */
    private void number(char before, long tenths) {
        if (before != ' ' || tenths >= 0) {
            data.append(before);
        }
        if (tenths < 0) {
            data.append('-');
        }
        long size = Math.abs(tenths);
        if (size >= 10 || size == 0) {
            data.append(size / 10);
        }
        if (size % 10 != 0) {
            data.append('.').append(size % 10);
        }
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }
}
