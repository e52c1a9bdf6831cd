package io.marquee.artwork.drawing;

import static io.marquee.artwork.drawing.SvgNumber.coordinate;

/**
 * A picture in the making: elements are appended in painting order. It carries what a motif needs: size, focus frame,
 * palette and random numbers. One thread, one picture.
 */
public final class Canvas {

    private final double width;
    private final double height;
    private final Frame focus;
    private final Palette palette;
    private final Mulberry random;
    private final Definitions definitions = new Definitions();
    private StringBuilder body = new StringBuilder(8192);

    public Canvas(double width, double height, Frame focus, Palette palette, Mulberry random) {
        this.width = width;
        this.height = height;
        this.focus = focus;
        this.palette = palette;
        this.random = random;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public boolean wide() {
        return width > height;
    }

    /** The frame of the subject: its origin is where the eye should rest. */
    public Frame focus() {
        return focus;
    }

    public Palette palette() {
        return palette;
    }

    public Mulberry random() {
        return random;
    }

    public void circle(double x, double y, double radius, Style style) {
        open("circle", "cx", x, "cy", y).append(" r=\"").append(coordinate(radius));
        close(style);
    }

    public void ellipse(double x, double y, double radiusX, double radiusY, Style style) {
        open("ellipse", "cx", x, "cy", y).append(" rx=\"").append(coordinate(radiusX));
        body.append("\" ry=\"").append(coordinate(radiusY));
        close(style);
    }

    public void rectangle(double x, double y, double wide, double high, Style style) {
        open("rect", "x", x, "y", y).append(" width=\"").append(coordinate(wide));
        body.append("\" height=\"").append(coordinate(high));
        close(style);
    }

    /** Covers everything. */
    public void flood(Style style) {
        rectangle(0, 0, width, height, style);
    }

    public void path(String data, Style style) {
        body.append("<path d=\"").append(data);
        close(style);
    }

    /** A closed shape through points given as x, y, x, y. */
    public void polygon(Style style, double... points) {
        StringBuilder data = new StringBuilder("M");
        for (int i = 0; i < points.length; i += 2) {
            data.append(i == 0 ? "" : "L").append(coordinate(points[i]));
            data.append(' ').append(coordinate(points[i + 1]));
        }
        path(data.append('Z').toString(), style);
    }

    /** A beam or a shadow: from {@code left..right} at {@code y} down to {@code farLeft..farRight} at {@code farY}. */
    public void beam(double left, double right, double y, double farLeft, double farRight, double farY, Style style) {
        polygon(style, left, y, right, y, farRight, farY, farLeft, farY);
    }

    /** Ground: below a line of path data that runs from the left edge to the right one. */
    public void ground(String line, Style style) {
        path(line + "V" + coordinate(height) + "H0Z", style);
    }

    /** A glow that fades outwards. */
    public void halo(double x, double y, double radius, String colour, double opacity) {
        String glow = radial(
                .5, .5, .5, Stop.at(0, colour, opacity), Stop.at(.45, colour, opacity * .35), Stop.at(1, colour, 0));
        circle(x, y, radius, Style.fill(glow));
    }

    public void group(Style style, Runnable content) {
        body.append("<g").append(style.attributes()).append('>');
        content.run();
        body.append("</g>");
    }

    /** Adds finished markup; the caller answers for its safety. */
    public void raw(String svg) {
        body.append(svg);
    }

    /** A downward gradient between two opaque colours. */
    public String fade(String top, String bottom) {
        return linear(Stop.at(0, top), Stop.at(1, bottom));
    }

    public String linear(Stop... stops) {
        return definitions.linear(0, 0, 0, 1, stops);
    }

    public String linear(double x1, double y1, double x2, double y2, Stop... stops) {
        return definitions.linear(x1, y1, x2, y2, stops);
    }

    public String radial(double x, double y, double radius, Stop... stops) {
        return definitions.radial(x, y, radius, stops);
    }

    /** A clip made of the shapes that {@code content} draws; they do not appear themselves. */
    public String clip(Runnable content) {
        StringBuilder picture = body;
        body = new StringBuilder();
        content.run();
        String shapes = body.toString();
        body = picture;
        return definitions.clip(shapes);
    }

    public void define(String definition) {
        definitions.add(definition);
    }

    public String svg() {
        String size = coordinate(width) + "\" height=\"" + coordinate(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + coordinate(width) + " " + coordinate(height)
                + "\" width=\"" + size + "\"><defs>" + definitions.svg() + "</defs>" + body + "</svg>";
    }

    private StringBuilder open(String element, String xName, double x, String yName, double y) {
        body.append('<').append(element).append(' ').append(xName).append("=\"").append(coordinate(x));
        return body.append("\" ")
                .append(yName)
                .append("=\"")
                .append(coordinate(y))
                .append('"');
    }

    private void close(Style style) {
        body.append('"').append(style.attributes()).append("/>");
    }
}
