package io.marquee.artwork.drawing;

import static io.marquee.artwork.drawing.SvgNumber.coordinate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A frame of reference: an origin in canvas coordinates and the length of one unit along each axis. Motifs are written
 * in units and placed through frames, so one drawing serves every size.
 */
public record Frame(double originX, double originY, double unitX, double unitY) {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    public static Frame square(double x, double y, double unit) {
        return new Frame(x, y, unit, unit);
    }

    public double x(double units) {
        return originX + unitX * units;
    }

    public double y(double units) {
        return originY + unitY * units;
    }

    /** A length along the x axis. */
    public double length(double units) {
        return unitX * units;
    }

    /** A square frame with its origin at a point of this one and {@code units} of this one as its unit. */
    public Frame at(double x, double y, double units) {
        return square(x(x), y(y), length(units));
    }

    /**
     * Places path data: absolute {@code M L H V Q T C A Z} and relative {@code a} only, numbers in units of this frame.
     */
    public String path(String data) {
        StringBuilder placed = new StringBuilder(data.length() * 2);
        Matcher tokens = TOKEN.matcher(data);
        char command = 'M';
        int index = 0;
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                index = 0;
                placed.append(command);
            } else {
                placed.append(index == 0 ? "" : " ").append(place(command, index, Double.parseDouble(token)));
                index++;
            }
        }
        return placed.toString();
    }

    private String place(char command, int index, double value) {
        return switch (command) {
            case 'H' -> coordinate(x(value));
            case 'V' -> coordinate(y(value));
            case 'A', 'a' -> arc(command == 'a', index % 7, value);
            case 'M', 'L', 'Q', 'T', 'C' -> coordinate(index % 2 == 0 ? x(value) : y(value));
            default -> throw new IllegalArgumentException("path command " + command);
        };
    }

    private String arc(boolean relative, int index, double value) {
        return switch (index) {
            case 0 -> coordinate(unitX * value);
            case 1 -> coordinate(unitY * value);
            case 5 -> coordinate(relative ? unitX * value : x(value));
            case 6 -> coordinate(relative ? unitY * value : y(value));
            default -> coordinate(value);
        };
    }
}
