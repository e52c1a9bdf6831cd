package io.marquee.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTextTest {

    @Test
    void saysGenreAndMoodAtBothEndsOfTheStory() {
        EmbeddingText text = EmbeddingText.of(nosferatu("A clerk travels to a count."));

        assertThat(text.value())
                .isEqualTo("horror, fantasy film of the 1920s. dread, horror, fantasy. vampire, silent. plague."
                        + " Nosferatu, by F. W. Murnau. A clerk travels to a count. dread, horror, fantasy.");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var facts = new TitleFacts("Untitled", true, 2001, List.of(), List.of(), List.of(), List.of(), List.of(), " ");

        assertThat(EmbeddingText.of(facts).value()).isEqualTo("series of the 2000s. Untitled.");
    }

    @Test
    void hasAnotherHashWithAnotherStoryOrAnotherModel() {
        EmbeddingText text = EmbeddingText.of(nosferatu("A clerk travels to a count."));

        assertThat(text.hash("m"))
                .hasSize(64)
                .isEqualTo(EmbeddingText.of(nosferatu("A clerk travels to a count."))
                        .hash("m"));
        assertThat(text.hash("m")).isNotEqualTo(text.hash("n"));
        assertThat(text.hash("m"))
                .isNotEqualTo(EmbeddingText.of(nosferatu("A clerk travels.")).hash("m"));
    }

    private static TitleFacts nosferatu(String synopsis) {
        return new TitleFacts(
                "Nosferatu",
                false,
                1922,
                List.of("Horror", "Fantasy"),
                List.of("dread"),
                List.of("plague"),
                List.of("vampire", "silent"),
                List.of("F. W. Murnau"),
                synopsis);
    }
}
