package io.marquee.artwork.drawing;

import static io.marquee.artwork.drawing.SvgNumber.share;

/** The shared definitions of a picture: gradients and clips, numbered in the order they are asked for. */
final class Definitions {

    private final StringBuilder svg = new StringBuilder();
    private int count;

    String linear(double x1, double y1, double x2, double y2, Stop... stops) {
        String id = "l" + ++count;
        svg.append("<linearGradient id=\"").append(id).append('"');
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        return end("linearGradient", id, stops);
    }

    String radial(double x, double y, double radius, Stop... stops) {
        String id = "r" + ++count;
        svg.append("<radialGradient id=\"").append(id).append('"');
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        return end("radialGradient", id, stops);
    }

    String clip(String shapes) {
        String id = "c" + ++count;
        svg.append("<clipPath id=\"").append(id).append("\">").append(shapes).append("</clipPath>");
        return reference(id);
    }

    void add(String definition) {
        svg.append(definition);
    }

    String svg() {
        return svg.toString();
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(share(value)).append('"');
    }

    private String end(String element, String id, Stop... stops) {
        svg.append('>');
        for (Stop stop : stops) {
            svg.append(stop.svg());
        }
        svg.append("</").append(element).append('>');
        return reference(id);
    }

    private static String reference(String id) {
        return "url(#" + id + ")";
    }
}
