package io.marquee.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DjlEmbeddingModelTest {

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "marquee-test-model");

    @Test
    void putsLikeThingsCloserTogetherThanUnlikeOnes() {
        withModel(model -> {
            float[][] vectors = model.embed(List.of(
                    "A vampire spreads plague through a sleeping town.",
                    "An undead count brings death to a small city.",
                    "Two clerks race locomotives for a bet."));

            assertThat(vectors[0]).hasSize(EmbeddingModel.DIMENSIONS);
            assertThat(cosine(vectors[0], vectors[0])).isCloseTo(1, within(1e-4));
            assertThat(cosine(vectors[0], vectors[1])).isGreaterThan(cosine(vectors[0], vectors[2]) + 0.2);
        });
    }

    @Test
    void answersInTheOrderOfTheTextsWhateverTheirLength() {
        withModel(model -> {
            List<String> texts = IntStream.range(0, 40)
                    .mapToObj(i -> "Film " + i + " tells of ships".repeat(1 + i * 7 % 13))
                    .toList();

            float[][] together = model.embed(texts);

            for (int i : new int[] {0, 7, 31, 32, 39}) {
                float[] alone = model.embed(List.of(texts.get(i)))[0];
                assertThat(cosine(together[i], alone)).isCloseTo(1, within(1e-3));
            }
        });
    }

    @Test
    void saysWhichModelCannotBeLoadedAndFromWhere(@TempDir Path empty) {
        var model = new DjlEmbeddingModel(new ModelSettings(FOLDER, empty, "another", 1));

        assertThatThrownBy(() -> model.embed(List.of("text")))
                .isInstanceOf(EmbeddingException.class)
                .hasMessageContaining("another")
                .hasMessageContaining(empty.toString());
    }

    @Test
    void ofNothingMakesNothingAndLoadsNothing(@TempDir Path empty) {
        var model = new DjlEmbeddingModel(new ModelSettings(FOLDER, empty, "another", 1));

        assertThat(model.embed(List.of())).isEmpty();
    }

    private interface Use {
        void of(EmbeddingModel model);
    }

    private static void withModel(Use use) {
        var model = new DjlEmbeddingModel(new ModelSettings(FOLDER, null, ModelFiles.MODEL, 2));
        try {
            use.of(model);
        } finally {
            model.destroy();
        }
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * (double) b[i];
        }
        return sum;
    }
}
