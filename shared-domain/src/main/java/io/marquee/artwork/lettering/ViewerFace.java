package io.marquee.artwork.lettering;

import static io.marquee.artwork.drawing.SvgNumber.coordinate;

import io.marquee.artwork.drawing.Style;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * The sans serif of whoever looks at the picture, for scripts that no bundled face has. Its metrics are unknown here,
 * so the width is a guess and the text is told to fill it exactly.
 */
record ViewerFace(double capHeight) implements Face {

    private static final Set<UnicodeScript> WIDE_SCRIPTS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final double IDEOGRAPH = 1;
    private static final double LETTER = .62;

    @Override
    public double width(String text, double tracking) {
        return text.codePoints().mapToDouble(c -> broad(c) + tracking).sum();
    }

    private static double broad(int codePoint) {
        return WIDE_SCRIPTS.contains(UnicodeScript.of(codePoint)) ? IDEOGRAPH : LETTER;
    }

    @Override
    public String draw(String text, double x, double y, double size, double tracking, Style style) {
        return "<text x=\"" + coordinate(x) + "\" y=\"" + coordinate(y) + "\" font-family=\"system-ui,sans-serif\""
                + " font-weight=\"600\" font-size=\"" + coordinate(size) + "\" lengthAdjust=\"spacingAndGlyphs\""
                + " textLength=\"" + coordinate(width(text, tracking) * size) + "\"" + style.attributes() + ">"
                + escape(text) + "</text>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
