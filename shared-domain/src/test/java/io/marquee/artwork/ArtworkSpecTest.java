package io.marquee.artwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArtworkSpecTest {

    private static final ArtworkSpec NOSFERATU =
            new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferatu", "F. W. Murnau", null, null, null);

    @Test
    void aHashIsTheSameOnEveryServer() {
        assertThat(NOSFERATU.hash()).isEqualTo("0e14ac891ec93d05").matches("[0-9a-f]{16}");
    }

    @Test
    void everyFieldChangesTheHash() {
        Stream<ArtworkSpec> variations = Stream.of(
                NOSFERATU,
                new ArtworkSpec("n", ArtGenre.HORROR, 1922, "Nosferatu", "F. W. Murnau", null, null, null),
                new ArtworkSpec("nosferatu", ArtGenre.DRAMA, 1922, "Nosferatu", "F. W. Murnau", null, null, null),
                new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1923, "Nosferatu", "F. W. Murnau", null, null, null),
                new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferat", "F. W. Murnau", null, null, null),
                new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferatu", "Murnau", null, null, null),
                new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferatu", null, null, null, null),
                new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferatu", "", null, null, null),
                new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferatu", null, "shards", null, null),
                new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferatu", "F. W. Murnau", null, 1, null),
                new ArtworkSpec("nosferatu", ArtGenre.HORROR, 1922, "Nosferatu", "F. W. Murnau", null, null, "top"));

        assertThat(variations.map(ArtworkSpec::hash)).doesNotHaveDuplicates();
    }

    @Test
    void genresAreFoundByTheirCode() {
        assertThat(ArtGenre.of("scifi")).isEqualTo(ArtGenre.SCIFI);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArtGenre.of("SCIFI"))
                .withMessageContaining("SCIFI");
    }
}
