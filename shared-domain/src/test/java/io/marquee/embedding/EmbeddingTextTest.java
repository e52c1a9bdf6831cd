package io.marquee.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTextTest {

    @Test
    void tellsTheKindBeforeTheStoryAndTheStoryBeforeTheNames() {
        EmbeddingText text = EmbeddingText.of(nosferatu("A clerk travels to a count."));

        assertThat(text.value())
                .isEqualTo("Nosferatu is a 1920s horror, fantasy film from 1922. Style and subject: vampire, silent."
                        + " Mood: dread. Themes: plague. A clerk travels to a count."
                        + " Directed by F. W. Murnau. With Max Schreck.");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var facts = new TitleFacts(
                "Untitled", true, 2001, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), " ");

        assertThat(EmbeddingText.of(facts).value()).isEqualTo("Untitled is a 2000s series from 2001.");
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
                List.of("Max Schreck"),
                synopsis);
    }
}
