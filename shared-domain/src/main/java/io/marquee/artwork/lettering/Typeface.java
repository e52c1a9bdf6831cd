package io.marquee.artwork.lettering;

import io.marquee.artwork.drawing.CompactPath;
import io.marquee.artwork.drawing.Style;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A bundled face, drawn as outlines so that a picture needs no font. A face comes in several files by script; each
 * character is taken from the first file that has it. Thread-safe.
 */
public final class Typeface implements Face {

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /** Glyphs are measured and outlined at this size, then scaled; hinting plays no part. */
    private static final float EM = 1000;

    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

    private final List<Font> subsets;
    private final double capHeight;

    private Typeface(List<Font> subsets, double capHeight) {
        this.subsets = subsets;
        this.capHeight = capHeight;
    }

    /** Loads {@code fonts/<name>-latin.ttf} and {@code -latin-ext.ttf}. */
    static Typeface load(String name, double capHeight) {
        return new Typeface(List.of(font(name + "-latin"), font(name + "-latin-ext")), capHeight);
    }

    private static Font font(String file) {
        String resource = "/io/marquee/artwork/fonts/" + file + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("font is not on the class path: " + resource);
            }
            Map<TextAttribute, Object> shaping = Map.of(
                    TextAttribute.KERNING,
                    TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES,
                    TextAttribute.LIGATURES_ON);
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(EM).deriveFont(shaping);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font is damaged: " + resource, e);
        }
    }

    /** Whether every character has a glyph. */
    public boolean covers(String text) {
        return text.codePoints().allMatch(c -> subsets.stream().anyMatch(font -> font.canDisplay(c)));
    }

    @Override
    public double capHeight() {
        return capHeight;
    }

    @Override
    public double width(String text, double tracking) {
        double width = 0;
        for (GlyphVector run : runs(text)) {
            width += advance(run) / EM + run.getNumGlyphs() * tracking;
        }
        return width;
    }

    @Override
    public String draw(String text, double x, double y, double size, double tracking, Style style) {
        CompactPath outlines = new CompactPath();
        double scale = size / EM;
        double pen = x;
        for (GlyphVector run : runs(text)) {
            for (int i = 0; i < run.getNumGlyphs(); i++) {
                AffineTransform placed = new AffineTransform(scale, 0, 0, scale, pen + i * tracking * size, y);
                append(run.getGlyphOutline(i).getPathIterator(placed), outlines);
            }
            pen += advance(run) * scale + run.getNumGlyphs() * tracking * size;
        }
        return "<path d=\"" + outlines.data() + "\"" + style.attributes() + "/>";
    }

    private static void append(PathIterator outline, CompactPath path) {
        double[] p = new double[6];
        for (; !outline.isDone(); outline.next()) {
            switch (outline.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> path.close();
            }
        }
    }

    private static double advance(GlyphVector run) {
        Point2D end = run.getGlyphPosition(run.getNumGlyphs());
        return end.getX();
    }

    private List<GlyphVector> runs(String text) {
        List<GlyphVector> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int subset = subsetFor(text.codePointAt(start));
            int end = start;
            while (end < text.length() && subsetFor(text.codePointAt(end)) == subset) {
                end += Character.charCount(text.codePointAt(end));
            }
            char[] run = text.substring(start, end).toCharArray();
            runs.add(subsets.get(subset).layoutGlyphVector(PLAIN, run, 0, run.length, Font.LAYOUT_LEFT_TO_RIGHT));
            start = end;
        }
        return runs;
    }

    /** The first subset with a glyph for the character; the subsets share a name, so only their place tells them apart. */
    private int subsetFor(int codePoint) {
        for (int i = 0; i < subsets.size(); i++) {
            if (subsets.get(i).canDisplay(codePoint)) {
                return i;
            }
        }
        return 0;
    }
}
