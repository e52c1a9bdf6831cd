package io.marquee.platform;

import io.marquee.tenancy.Legibility.Theme;
import java.util.Arrays;

/** In which theme a brand is shown. */
public enum BrandScheme {
    BOTH("light dark", Theme.DARK),
    DARK("dark", Theme.DARK),
    LIGHT("light", Theme.LIGHT);

    private final String css;
    private final Theme first;

    BrandScheme(String css, Theme first) {
        this.css = css;
        this.first = first;
    }

    /** The value of {@code color-scheme}. */
    public String css() {
        return css;
    }

    /** The theme for which its accent is chosen; the other's is worked out from it where it has to differ. */
    public Theme first() {
        return first;
    }

    /** The scheme with this {@code color-scheme}; an unknown one is an {@link IllegalArgumentException}. */
    static BrandScheme of(String css) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.css.equals(css))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scheme light, dark or light dark expected: " + css));
    }
}
