package io.marquee.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    private static final int CASES = 20_000;

    private final Random random = new Random(15);

    /** Values that other tools agree on. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.0",
        "#777777, #ffffff, 4.478",
        "#767676, #ffffff, 4.542",
        "#ff0000, #ffffff, 3.998",
        "#0000ff, #ffffff, 8.592",
        "#ffb84d, #111111, 10.984",
        "#7a1f2b, #ffffff, 10.202",
        "#123456, #123456, 1.0"
    })
    void itIsTheRatioOfRelativeLuminances(String one, String other, double ratio) {
        assertThat(Contrast.ratio(Colour.of(one), Colour.of(other))).isCloseTo(ratio, within(0.001));
    }

    @Test
    void itIsSymmetricAndLiesBetweenOneAndTwentyOne() {
        for (int i = 0; i < CASES; i++) {
            Colour one = anyColour();
            Colour other = anyColour();

            double ratio = Contrast.ratio(one, other);

            assertThat(ratio).isBetween(1.0, 21.0).isEqualTo(Contrast.ratio(other, one));
        }
    }

    @Test
    void whiteOrBlackCanBeReadOnEveryColour() {
        for (int i = 0; i < CASES; i++) {
            Colour colour = anyColour();

            assertThat(Math.max(Contrast.ratio(colour, Colour.WHITE), Contrast.ratio(colour, Colour.BLACK)))
                    .isGreaterThan(Contrast.TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({"4.4999, 4.4:1", "4.5, 4.5:1", "10.99, 10.9:1", "21, 21.0:1"})
    void itNeverClaimsMoreThanThereIs(double ratio, String text) {
        assertThat(Contrast.text(ratio)).isEqualTo(text);
    }

    @Test
    void aColourIsWrittenAsItIsRead() {
        for (int i = 0; i < CASES; i++) {
            Colour colour = anyColour();

            assertThat(Colour.of(colour.hex())).isEqualTo(colour);
        }
        assertThat(Colour.of("#FFB84D").hex()).isEqualTo("#ffb84d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ffb84d", "#fb8", "#ffb84d0", "#ffb84g", "red", " #ffb84d"})
    void whatIsNoColourIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Colour.of(text)).withMessageContaining(text);
    }

    @Test
    void aColourAtItsOwnLightnessIsItself() {
        for (int i = 0; i < CASES; i++) {
            Colour colour = anyColour();

            Colour same = colour.atLightness(colour.lightness());

            assertThat(Math.abs(same.red() - colour.red())).isLessThanOrEqualTo(1);
            assertThat(Math.abs(same.green() - colour.green())).isLessThanOrEqualTo(1);
            assertThat(Math.abs(same.blue() - colour.blue())).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void lighterColoursAreMoreLuminous() {
        for (int i = 0; i < 500; i++) {
            Colour colour = anyColour();
            double before = 0;
            for (double lightness = 0; lightness <= 1; lightness += 0.05) {
                double luminance = colour.atLightness(lightness).luminance();
                assertThat(luminance).isGreaterThanOrEqualTo(before - 0.002);
                before = luminance;
            }
        }
    }

    private Colour anyColour() {
        return new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
