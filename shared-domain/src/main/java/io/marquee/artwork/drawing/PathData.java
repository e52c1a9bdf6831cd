package io.marquee.artwork.drawing;

import static io.marquee.artwork.drawing.SvgNumber.coordinate;

/** Path data in canvas coordinates, for shapes that no single frame can express. */
public final class PathData {

    private PathData() {}

    /** Fills each {@code #} of the pattern with the next coordinate. */
    public static String of(String pattern, double... coordinates) {
        StringBuilder data = new StringBuilder(pattern.length() * 3);
        int next = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '#') {
                data.append(coordinate(coordinates[next++]));
            } else {
                data.append(c);
            }
        }
        if (next != coordinates.length) {
            throw new IllegalArgumentException(pattern + " does not take " + coordinates.length + " coordinates");
        }
        return data.toString();
    }
}
