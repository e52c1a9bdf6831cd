package io.marquee.artwork.lettering;

/** The room for a title in canvas units: width, wished height, and the sizes its lines may take. */
public record TitleBox(double width, double height, double smallest, double largest) {}
