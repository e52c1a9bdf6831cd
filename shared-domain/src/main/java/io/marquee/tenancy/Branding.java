package io.marquee.tenancy;

import java.io.Serializable;

/**
 * What a tenant may change about the look, and nothing else. Colours are {@code #rrggbb}; each pair is for the light
 * and the dark theme.
 *
 * @param wordmark the brand's name as drawn
 * @param wordmarkFont a CSS font list
 * @param radius base corner in CSS pixels, 0 to 24
 * @param scheme {@code light}, {@code dark} or {@code light dark} to follow the viewer's system
 */
public record Branding(
        String wordmark,
        String wordmarkFont,
        ColourPair accent,
        ColourPair onAccent,
        ColourPair accentText,
        String accent2,
        String onAccent2,
        ColourPair accent2Text,
        int radius,
        String scheme)
        implements Serializable {

    /** One colour in the light theme and one in the dark. */
    public record ColourPair(String light, String dark) implements Serializable {

        public ColourPair {
            requireColour(light);
            requireColour(dark);
        }
    }

    public Branding {
        requireColour(accent2);
        requireColour(onAccent2);
        if (wordmark.isBlank() || wordmark.length() > 40) {
            throw new IllegalArgumentException("wordmark of 1 to 40 characters expected: " + wordmark);
        }
        if (!wordmarkFont.matches("[\\w \",.-]{1,200}")) {
            throw new IllegalArgumentException("not a font list: " + wordmarkFont);
        }
        if (radius < 0 || radius > 24) {
            throw new IllegalArgumentException("radius from 0 to 24 expected: " + radius);
        }
        if (!scheme.matches("light|dark|light dark")) {
            throw new IllegalArgumentException("scheme light, dark or light dark expected: " + scheme);
        }
    }

    private static void requireColour(String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("colour #rrggbb expected: " + colour);
        }
    }
}
