package io.marquee.artwork;

import io.marquee.artwork.drawing.Palette;
import io.marquee.artwork.drawing.Style;
import io.marquee.artwork.lettering.Face;
import io.marquee.artwork.lettering.TitleBlock;
import io.marquee.artwork.lettering.TitleBox;
import io.marquee.artwork.lettering.Typeface;
import io.marquee.artwork.lettering.Typefaces;
import java.util.Locale;

/** The words on a poster: the title in the genre's face, year and director in a small line above it. */
final class TitleLettering {

    private static final int MOST_DISPLAY_WORDS = 9;
    private static final int MOST_CHARACTERS = 140;
    private static final double TRACKING = .12;
    private static final double PLAIN_LEADING = 1.1;

    private final Typefaces faces;

    TitleLettering(Typefaces faces) {
        this.faces = faces;
    }

    /**
     * The title fitted to the box. Long titles are set in the plain face, and so are those whose letters the genre's
     * face lacks; scripts that no bundled face has are left to the viewer's own.
     */
    TitleBlock block(ArtworkSpec spec, TitleBox box) {
        GenreStyle style = GenreStyle.of(spec.genre());
        String written = tidy(spec.title());
        String title = style.upper() ? written.toUpperCase(Locale.ROOT) : written;
        Typeface display = style.face().apply(faces);
        long words = title.chars().filter(c -> c == ' ').count() + 1;
        if (words <= MOST_DISPLAY_WORDS && display.covers(title)) {
            return TitleBlock.fit(title, display, style.leading(), box);
        }
        Face plain = faces.plain().covers(title) ? faces.plain() : faces.viewers();
        return TitleBlock.fit(title, plain, PLAIN_LEADING, box);
    }

    /** Draws over a poster of the given size in canvas units. */
    String poster(ArtworkSpec spec, Palette palette, double width, double height, boolean onTop) {
        TitleBox box = new TitleBox(width * .84, height * .23, width * .105, width * .36);
        TitleBlock block = block(spec, box);
        double margin = width * .08;
        double top = onTop ? margin + width * .06 : height - margin - block.height();
        double smallLine = onTop ? margin + width * .02 : top - width * .045;
        return smallLine(spec, palette, margin, smallLine, width)
                + block.draw(margin, top, Style.fill(palette.paper()), Style.fill(palette.glow()));
    }

    private String smallLine(ArtworkSpec spec, Palette palette, double x, double y, double width) {
        double size = width * .034;
        String year = String.valueOf(spec.year());
        String credit = spec.credit() == null ? "" : tidy(spec.credit());
        String full = credit.isEmpty() ? year : year + "   " + credit.toUpperCase(Locale.ROOT);
        boolean fits = faces.plain().covers(full) && faces.plain().width(full, TRACKING) * size <= width * .84;
        return faces.plain().draw(fits ? full : year, x, y, size, TRACKING, Style.fill(palette.paper(), .82));
    }

    /** One line of words parted by single blanks, without what XML forbids, shortened where nobody could read it. */
    private static String tidy(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) || !drawable(c) ? ' ' : c)
                .forEach(kept::appendCodePoint);
        String tidy = kept.toString().strip().replaceAll(" +", " ");
        if (tidy.codePointCount(0, tidy.length()) > MOST_CHARACTERS) {
            tidy = tidy.substring(0, tidy.offsetByCodePoints(0, MOST_CHARACTERS))
                            .strip() + "…";
        }
        return tidy;
    }

    private static boolean drawable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE, Character.FORMAT -> false;
            default -> codePoint < 0xFFFE || codePoint > 0xFFFF;
        };
    }
}
