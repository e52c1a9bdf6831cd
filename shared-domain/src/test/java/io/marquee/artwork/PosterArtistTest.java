package io.marquee.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosterArtistTest {

    private static final PosterArtist ARTIST = new PosterArtist();

    @ParameterizedTest
    @EnumSource(ArtGenre.class)
    void everyMotifIsWellFormedAndSmallInEveryGenre(ArtGenre genre) {
        for (String hint : PosterArtist.hints()) {
            ArtworkSpec spec = film("The Adventures of Prince Achmed", genre, hint);

            Stream.of(ARTIST.poster(spec, true), ARTIST.backdrop(spec, true), ARTIST.still(spec, "e1", true))
                    .forEach(svg -> {
                        assertThat(Markup.elements(svg)).contains("svg", "feTurbulence");
                        assertThat(Markup.bytes(svg)).isLessThan(60_000);
                        assertThat(svg).doesNotContain("NaN", "Infinity");
                    });
            assertThat(Markup.compressed(ARTIST.poster(spec, false))).isLessThan(10_000);
        }
    }

    @Test
    void withoutGrainThereIsNoFilter() {
        ArtworkSpec spec = film("Nosferatu", ArtGenre.HORROR, "shards");

        assertThat(Markup.elements(ARTIST.poster(spec, false))).doesNotContain("filter", "feTurbulence");
        assertThat(Markup.elements(ARTIST.backdrop(spec, false))).doesNotContain("filter", "feTurbulence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"/><script>alert(1)</script>",
                "]]> &amp; <!-- ' \" -->",
                "東京 <script>alert(1)</script> & \"x\"",
                "\u0000\u0008 \uFFFE \uFFFF",
                "",
                "   "
            })
    void hostileTitlesAreOnlyEverText(String title) {
        ArtworkSpec spec = new ArtworkSpec(title, ArtGenre.NOIR, 1950, title, title, title, -7, title);

        assertThat(Markup.elements(ARTIST.poster(spec, true))).isSubsetOf(DRAWING_ELEMENTS);
        assertThat(Markup.elements(ARTIST.titleArt(spec))).isSubsetOf(DRAWING_ELEMENTS);
        assertThat(Markup.elements(ARTIST.still(spec, title, true))).isSubsetOf(DRAWING_ELEMENTS);
    }

    @Test
    void scriptsThatNoFaceHasAreLeftToTheViewer() {
        String svg = ARTIST.poster(film("東京物語", ArtGenre.DRAMA, null), false);

        assertThat(Markup.parse(svg).getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("東京物語");
    }

    @Test
    void aVeryLongTitleStaysWithinItsBudget() {
        String svg = ARTIST.poster(film("Wagnerian ".repeat(200), ArtGenre.FANTASY, "contours"), true);

        assertThat(Markup.bytes(svg)).isLessThan(60_000);
    }

    @Test
    void theEditorMayPutTheTitleOnTop() {
        ArtworkSpec top = anchored("top");
        ArtworkSpec bottom = anchored("bottom");

        assertThat(ARTIST.poster(top, false)).isNotEqualTo(ARTIST.poster(bottom, false));
    }

    @Test
    void anUnknownHintLeavesTheChoiceToTheSeed() {
        assertThat(ARTIST.backdrop(film("Detour", ArtGenre.NOIR, "unheardOf"), true))
                .isEqualTo(ARTIST.backdrop(film("Detour", ArtGenre.NOIR, null), true));
    }

    @Test
    void stillsOfOneTitleDiffer() {
        ArtworkSpec spec = film("Les Vampires", ArtGenre.THRILLER, null);

        assertThat(ARTIST.still(spec, "e1", false)).isNotEqualTo(ARTIST.still(spec, "e2", false));
    }

    @Test
    void theMidColourIsThatOfThePalette() {
        ArtworkSpec spec = new ArtworkSpec("x", ArtGenre.HORROR, 1922, "X", null, null, 1, null);

        assertThat(ARTIST.midColour(spec)).isEqualTo("#22565c");
    }

    @Test
    void manyThreadsDrawTheSamePicture() throws Exception {
        ArtworkSpec spec = film("Night of the Living Dead", ArtGenre.HORROR, "moonCrowd");
        String alone = ARTIST.poster(spec, true);
        List<Callable<String>> orders = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            orders.add(() -> ARTIST.poster(spec, true));
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> drawn : threads.invokeAll(orders)) {
                assertThat(drawn.get()).isEqualTo(alone);
            }
        }
    }

    private static final List<String> DRAWING_ELEMENTS = List.of(
            "svg",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "filter",
            "feTurbulence",
            "feColorMatrix",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "text");

    private static ArtworkSpec film(String title, ArtGenre genre, String hint) {
        return new ArtworkSpec("film-1", genre, 1926, title, "Lotte Reiniger", hint, null, null);
    }

    private static ArtworkSpec anchored(String anchor) {
        return new ArtworkSpec("film-1", ArtGenre.DRAMA, 1926, "Title", null, null, null, anchor);
    }
}
