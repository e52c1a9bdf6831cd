package io.marquee.edge.brand;

import io.marquee.tenancy.Branding;
import io.marquee.tenancy.Branding.ColourPair;
import io.marquee.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * A tenant's branding in the words of the design tokens, for the style of {@code <html>} or of any element that
 * previews a brand and carries {@code data-tenant}.
 */
public final class BrandStyle {

    private BrandStyle() {}

    /** The custom properties that a tenant may set, as CSS declarations. */
    public static String declarations(Branding brand) {
        return String.join(
                "; ",
                "--mq-accent: " + pair(brand.accent()),
                "--mq-on-accent: " + pair(brand.onAccent()),
                "--mq-accent-text: " + pair(brand.accentText()),
                "--mq-accent-2: " + brand.accent2(),
                "--mq-on-accent-2: " + brand.onAccent2(),
                "--mq-accent-2-text: " + pair(brand.accent2Text()),
                "--mq-radius: " + brand.radius() + "px",
                "--mq-wordmark: " + string(brand.wordmark()),
                "--mq-wordmark-font: " + brand.wordmarkFont());
    }

    /** The theme that the brand fixes, {@code light} or {@code dark}; empty where the viewer's choice counts. */
    public static Optional<String> fixedTheme(Branding brand) {
        return Optional.of(brand.scheme()).filter(scheme -> !scheme.contains(" "));
    }

    /** The brand's mark as an icon: a {@code data:} address of an SVG image. */
    public static String icon(Tenant tenant) {
        Branding brand = tenant.branding();
        String letter = brand.wordmark().substring(0, brand.wordmark().offsetByCodePoints(0, 1));
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="%d" fill="%s"/>\
                <text x="16" y="23" font-family="system-ui,sans-serif" font-weight="700" font-size="19" text-anchor="middle" fill="%s">%s</text></svg>""".formatted(
                        Math.min(brand.radius(), 16),
                        brand.accent().dark(),
                        brand.onAccent().dark(),
                        HtmlUtils.htmlEscape(letter.toUpperCase(Locale.ROOT)));
        return "data:image/svg+xml," + UriUtils.encode(svg, StandardCharsets.UTF_8);
    }

    private static String pair(ColourPair colours) {
        return "light-dark(" + colours.light() + ", " + colours.dark() + ")";
    }

    /** A CSS string; whatever could end it or the surrounding markup is escaped by its code point. */
    private static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                quoted.appendCodePoint(point);
            } else {
                quoted.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return quoted.append('"').toString();
    }
}
