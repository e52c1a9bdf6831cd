package io.marquee.artwork.lettering;

/** The bundled faces, all under the SIL Open Font License. Loading takes a moment: keep one. */
public record Typefaces(
        Typeface gothic,
        Typeface poster,
        Typeface abril,
        Typeface didone,
        Typeface garamond,
        Typeface lilita,
        Typeface poiret,
        Typeface plain,
        Face viewers) {

    public static Typefaces bundled() {
        return new Typefaces(
                Typeface.load("grenze-gotisch", .70),
                Typeface.load("anton", .86),
                Typeface.load("abril-fatface", .72),
                Typeface.load("dm-serif-display", .70),
                Typeface.load("cormorant-garamond", .66),
                Typeface.load("lilita-one", .70),
                Typeface.load("poiret-one", .72),
                Typeface.load("instrument-sans", .70),
                new ViewerFace(.72));
    }
}
