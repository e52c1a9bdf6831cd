package io.marquee.tenancy;

import java.util.Locale;

/**
 * An opaque colour of the sRGB space.
 *
 * @param red from 0 to 255, as the others are
 */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final int MOST = 255;

    public Colour {
        check(red);
        check(green);
        check(blue);
    }

    /** Reads {@code #rrggbb} in any case; anything else is an {@link IllegalArgumentException}. */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("colour #rrggbb expected: " + hex);
        }
        int bits = Integer.parseInt(hex.substring(1), 16);
        return new Colour(bits >> 16, bits >> 8 & MOST, bits & MOST);
    }

    /** {@code #rrggbb} in lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Relative luminance as WCAG 2 defines it: 0 for black, 1 for white. */
    public double luminance() {
        return 0.2126 * Light.linear(red) + 0.7152 * Light.linear(green) + 0.0722 * Light.linear(blue);
    }

    /**
     * The same hue, as light as this and as colourful as sRGB allows.
     *
     * @param lightness that of OKLCH: 0 is black, 1 white
     */
    public Colour atLightness(double lightness) {
        return Light.of(this).at(lightness);
    }

    /** Lightness in OKLCH: 0 is black, 1 white. */
    public double lightness() {
        return Light.of(this).lightness();
    }

    private static void check(int part) {
        if (part < 0 || part > MOST) {
            throw new IllegalArgumentException("part of a colour from 0 to 255 expected: " + part);
        }
    }
}
