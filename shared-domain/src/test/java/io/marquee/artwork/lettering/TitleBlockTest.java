package io.marquee.artwork.lettering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.artwork.drawing.Style;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBlockTest {

    private static final TitleBox POSTER = new TitleBox(336, 138, 42, 144);
    private static final Typefaces FACES = Typefaces.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M",
                "Nosferatu",
                "The Adventures of Prince Achmed",
                "Night of the Living Dead",
                "Supercalifragilisticexpialidocious",
                "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb"
            })
    void everyTitleFitsItsBox(String title) {
        allFaces().forEach(face -> {
            TitleBlock block = TitleBlock.fit(title, face, 1.1, POSTER);

            assertThat(block.width()).isLessThanOrEqualTo(POSTER.width() + .01);
            assertThat(block.height()).isLessThanOrEqualTo(POSTER.height() * 1.6);
            assertThat(block.lines()).hasSizeBetween(1, 4);
        });
    }

    @Test
    void anOpeningArticleStandsSmallOnItsOwnLine() {
        TitleBlock block = TitleBlock.fit("The Kid", FACES.abril(), .98, POSTER);

        assertThat(block.lines()).extracting(TitleLine::text).containsExactly("The", "Kid");
        assertThat(block.lines()).extracting(TitleLine::small).containsExactly(true, false);
    }

    @Test
    void aTitleOfSmallWordsAloneIsStillLettered() {
        TitleBlock block = TitleBlock.fit("Who Is", FACES.abril(), .98, POSTER);

        assertThat(block.lines()).isNotEmpty();
    }

    @Test
    void lettersOutsideTheFirstSubsetAreFoundInTheNext() {
        assertThat(FACES.garamond().covers("Őrült łódź")).isTrue();
        assertThat(FACES.garamond().covers("東京物語")).isFalse();
    }

    @Test
    void trackingWidensByTheEm() {
        Typeface plain = FACES.plain();

        assertThat(plain.width("ABCD", .12)).isCloseTo(plain.width("ABCD", 0) + 4 * .12, within(1e-9));
    }

    @Test
    void outlinesScaleWithTheSize() {
        String small = FACES.poster().draw("L", 0, 0, 10, 0, Style.inherited());
        String large = FACES.poster().draw("L", 0, 0, 100, 0, Style.inherited());

        assertThat(small).startsWith("<path d=\"m").isNotEqualTo(large);
    }

    private static Stream<Face> allFaces() {
        return Stream.of(
                FACES.gothic(),
                FACES.poster(),
                FACES.abril(),
                FACES.didone(),
                FACES.garamond(),
                FACES.lilita(),
                FACES.poiret(),
                FACES.plain(),
                FACES.viewers());
    }
}
