package io.marquee.artwork.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The expected numbers come from the reference implementation of the recipe. */
class SeedTest {

    @Test
    void aSeedIsTheFnvHashOfTheUtf8Bytes() {
        assertThat(Integer.toUnsignedLong(Seed.of("nosferatu|horror|1922").bits()))
                .isEqualTo(2695752482L);
        assertThat(Integer.toUnsignedLong(Seed.of("Häxan").bits())).isEqualTo(3673803159L);
    }

    @Test
    void choicesReadTheSeedAsUnsigned() {
        Seed seed = new Seed(-1);

        assertThat(seed.choose(0, 10)).isEqualTo(5);
        assertThat(seed.choose(8, 4)).isEqualTo(3);
    }

    @Test
    void randomNumbersAreThoseOfTheReference() {
        Mulberry random = Seed.of("nosferatu|horror|1922").random();

        assertThat(new double[] {random.next(), random.next(), random.next(), random.next()})
                .containsExactly(0.1332705677486956, 0.6801457956898957, 0.00468209944665432, 0.048995594726875424);
    }

    @Test
    void theGreatestSeedWrapsRound() {
        Mulberry random = new Mulberry(-1);

        assertThat(new double[] {random.next(), random.next(), random.next()})
                .containsExactly(0.8964226141106337, 0.189478256739676, 0.7156526781618595);
    }
}
