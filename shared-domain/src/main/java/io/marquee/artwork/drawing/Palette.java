package io.marquee.artwork.drawing;

/**
 * Six colours of a picture as {@code #rrggbb}: ink is the darkest and carries silhouettes, deep and mid set the mood,
 * glow is the light, hot is used once or twice, paper is lettering.
 */
public record Palette(String ink, String deep, String mid, String glow, String hot, String paper) {

    /** From six hexadecimal colours without {@code #}, parted by one blank, in the order of the components. */
    public static Palette of(String colours) {
        String[] c = colours.split(" ", 6);
        if (c.length != 6) {
            throw new IllegalArgumentException("six colours expected: " + colours);
        }
        return new Palette("#" + c[0], "#" + c[1], "#" + c[2], "#" + c[3], "#" + c[4], "#" + c[5]);
    }
}
