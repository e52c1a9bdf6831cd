package io.marquee.artwork.lettering;

/** One line of a title block; a small line is a lone article or preposition, painted apart. */
public record TitleLine(String text, double size, double width, boolean small) {}
