package io.marquee.platform;

import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Branding.ColourPair;
import io.marquee.tenancy.Colour;
import io.marquee.tenancy.Legibility.Theme;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What staff choose of a look; everything else is worked out.
 *
 * @param accent for the scheme's first theme
 * @param radius base corner in CSS pixels
 */
public record BrandingDraft(
        @NotBlank(message = "1 to 40 characters") @Size(max = 40, message = "1 to 40 characters")
        String wordmark,

        @NotNull WordmarkFace face,

        @NotNull @Pattern(regexp = COLOUR, message = COLOUR_EXPECTED)
        String accent,

        @NotNull @Pattern(regexp = COLOUR, message = COLOUR_EXPECTED)
        String accent2,

        @Min(0) @Max(24) int radius,
        @NotNull BrandScheme scheme) {

    /** The shape of a colour. */
    public static final String COLOUR = "#[0-9a-fA-F]{6}";

    private static final String COLOUR_EXPECTED = "a colour such as #00b7ff";

    /** What a new brand begins with. */
    public static BrandingDraft blank() {
        return new BrandingDraft("", WordmarkFace.SANS, "#00b7ff", "#5800a9", 10, BrandScheme.BOTH);
    }

    /** The same with another wordmark. */
    public BrandingDraft named(String other) {
        return new BrandingDraft(other, face, accent, accent2, radius, scheme);
    }

    /** The choices behind a look. */
    public static BrandingDraft of(Branding brand) {
        BrandScheme scheme = BrandScheme.of(brand.scheme());
        return new BrandingDraft(
                brand.wordmark(),
                WordmarkFace.of(brand.wordmarkFont()).orElse(WordmarkFace.SANS),
                scheme.first() == Theme.LIGHT
                        ? brand.accent().light()
                        : brand.accent().dark(),
                brand.accent2(),
                brand.radius(),
                scheme);
    }

    /** The look; an {@link IllegalArgumentException} if a part of the draft has no meaning. */
    public Branding branding() {
        Palette first = new Palette(Colour.of(accent), scheme.first());
        Palette second = first.in(scheme.first() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
        Palette light = scheme.first() == Theme.LIGHT ? first : second;
        Palette dark = scheme.first() == Theme.LIGHT ? second : first;
        Colour other = Colour.of(accent2);
        return new Branding(
                wordmark.strip(),
                face.fonts(),
                pair(light.fill(), dark.fill()),
                pair(light.onFill(), dark.onFill()),
                pair(light.text(), dark.text()),
                other.hex(),
                Palette.on(other).hex(),
                pair(new Palette(other, Theme.LIGHT).text(), new Palette(other, Theme.DARK).text()),
                radius,
                scheme.css());
    }

    /** The look, with the colours of the former one where its accents are the same: they may have been chosen by hand. */
    public Branding branding(Branding former) {
        Branding made = branding();
        BrandingDraft before = of(former);
        boolean sameAccent =
                before.scheme().first() == scheme.first() && before.accent().equalsIgnoreCase(accent);
        boolean sameOther = former.accent2().equalsIgnoreCase(accent2);
        boolean sameFace = before.face() == face;
        return new Branding(
                made.wordmark(),
                sameFace ? former.wordmarkFont() : made.wordmarkFont(),
                sameAccent ? former.accent() : made.accent(),
                sameAccent ? former.onAccent() : made.onAccent(),
                sameAccent ? former.accentText() : made.accentText(),
                made.accent2(),
                sameOther ? former.onAccent2() : made.onAccent2(),
                sameOther ? former.accent2Text() : made.accent2Text(),
                made.radius(),
                made.scheme());
    }

    private static ColourPair pair(Colour light, Colour dark) {
        return new ColourPair(light.hex(), dark.hex());
    }
}
