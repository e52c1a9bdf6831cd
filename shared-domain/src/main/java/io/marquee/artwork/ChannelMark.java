package io.marquee.artwork;

import io.marquee.artwork.drawing.SvgNumber;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a channel: shapes on a flat ground of 44 x 44, without letters. Everything in it is checked, so its SVG
 * carries no markup but its own, whoever supplied it.
 *
 * @param ground a colour as {@code #rgb} or {@code #rrggbb}
 * @param shapes at most 24, painted in order
 */
public record ChannelMark(String ground, List<Shape> shapes) {

    private static final int MOST_SHAPES = 24;
    private static final int LONGEST_PATH = 2000;
    private static final double WIDEST_STROKE = 44;
    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern PATH = Pattern.compile("[Mm][MmLlHhVvCcSsQqTtAaZz0-9., +-]*");

    public ChannelMark {
        colour(ground);
        shapes = List.copyOf(shapes);
        if (shapes.size() > MOST_SHAPES) {
            throw new IllegalArgumentException("a mark has at most " + MOST_SHAPES + " shapes: " + shapes.size());
        }
    }

    /**
     * One path of a mark.
     *
     * @param path SVG path data in the 44 x 44 square
     * @param fill a colour, or {@code none}
     * @param strokeWidth above 0 and at most 44; given exactly when a stroke is
     */
    public record Shape(
            String path,
            String fill,
            @Nullable String stroke,
            @Nullable Double strokeWidth) {

        public Shape {
            if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
                throw new IllegalArgumentException("not path data: " + path);
            }
            if (!fill.equals("none")) {
                colour(fill);
            }
            if ((stroke == null) != (strokeWidth == null)) {
                throw new IllegalArgumentException("stroke and its width go together: " + stroke + ", " + strokeWidth);
            }
            if (stroke != null) {
                colour(stroke);
            }
            if (strokeWidth != null && !(strokeWidth > 0 && strokeWidth <= WIDEST_STROKE)) {
                throw new IllegalArgumentException("stroke width: " + strokeWidth);
            }
        }

        /** A filled path without a stroke. */
        public static Shape filled(String path, String fill) {
            return new Shape(path, fill, null, null);
        }

        /** A stroke without a filling. */
        public static Shape stroked(String path, String stroke, double width) {
            return new Shape(path, "none", stroke, width);
        }

        private String svg() {
            String line = stroke == null || strokeWidth == null
                    ? ""
                    : " stroke=\"" + stroke + "\" stroke-width=\"" + SvgNumber.share(strokeWidth) + "\"";
            return "<path d=\"" + path + "\" fill=\"" + fill + "\"" + line + "/>";
        }
    }

    /** A geometric mark for a channel that brings none; the same seed gives the same mark. */
    public static ChannelMark drawn(String seed) {
        return DrawnMark.of(seed);
    }

    /** The mark as an SVG document. */
    public String svg() {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 44 44\">");
        svg.append("<path d=\"M0 0h44v44H0z\" fill=\"").append(ground).append("\"/>");
        shapes.forEach(shape -> svg.append(shape.svg()));
        return svg.append("</svg>").toString();
    }

    private static void colour(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("not a colour: " + colour);
        }
    }
}
