package io.marquee.tenancy;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a branding's colours are worth to the eye, in both themes: a page in the light one has dark islands too.
 *
 * @param readings one for each part and theme
 */
public record Legibility(List<Reading> readings) {

    /** The light and the dark theme with the surfaces that the design fixes in {@code tokens.css}. */
    public enum Theme {
        LIGHT("#fbfbf9", "#f3f3ef"),
        DARK("#111111", "#1f1f1f");

        private final String background;
        private final String panel;

        Theme(String background, String panel) {
            this.background = background;
            this.panel = panel;
        }

        /** Of the page. */
        public Colour background() {
            return Colour.of(background);
        }

        /** The surface on which text in an accent is hardest to read. */
        public Colour panel() {
            return Colour.of(panel);
        }
    }

    /** Where a brand's colour meets another. */
    public enum Part {
        /** Focus rings, progress bars and what is chosen, on the page. */
        ACCENT(Contrast.SHAPE),
        ON_ACCENT(Contrast.TEXT),
        ACCENT_TEXT(Contrast.TEXT),
        ON_ACCENT_2(Contrast.TEXT),
        ACCENT_2_TEXT(Contrast.TEXT);

        private final double needed;

        Part(double needed) {
            this.needed = needed;
        }

        /** The least contrast ratio with which it may be published. */
        public double needed() {
            return needed;
        }
    }

    /** One colour held against the one that it meets. */
    public record Reading(Part part, Theme theme, double ratio) {

        public boolean passes() {
            return ratio >= part.needed();
        }
    }

    public Legibility {
        readings = List.copyOf(readings);
    }

    public static Legibility of(Branding brand) {
        return new Legibility(Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(
                        reading(Part.ACCENT, theme, in(brand.accent(), theme), theme.background()),
                        reading(Part.ON_ACCENT, theme, in(brand.onAccent(), theme), in(brand.accent(), theme)),
                        reading(Part.ACCENT_TEXT, theme, in(brand.accentText(), theme), theme.panel()),
                        reading(Part.ON_ACCENT_2, theme, Colour.of(brand.onAccent2()), Colour.of(brand.accent2())),
                        reading(Part.ACCENT_2_TEXT, theme, in(brand.accent2Text(), theme), theme.panel())))
                .toList());
    }

    /** Those that keep it from being published; none if it may be. */
    public List<Reading> failures() {
        return readings.stream().filter(reading -> !reading.passes()).toList();
    }

    public boolean passes() {
        return failures().isEmpty();
    }

    /** Every part is there in each theme. */
    public Reading of(Part part, Theme theme) {
        return readings.stream()
                .filter(reading -> reading.part() == part && reading.theme() == theme)
                .findFirst()
                .orElseThrow();
    }

    private static Reading reading(Part part, Theme theme, Colour colour, Colour against) {
        return new Reading(part, theme, Contrast.ratio(colour, against));
    }

    private static Colour in(Branding.ColourPair pair, Theme theme) {
        return Colour.of(theme == Theme.LIGHT ? pair.light() : pair.dark());
    }
}
