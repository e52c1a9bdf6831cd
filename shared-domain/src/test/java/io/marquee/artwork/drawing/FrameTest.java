package io.marquee.artwork.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void pathDataInUnitsIsPlacedOnTheCanvas() {
        Frame frame = new Frame(100, 200, 10, 20);

        assertThat(frame.path("M-1 .5L1 0H2V-1Q0 0 1.25 1Z")).isEqualTo("M90 210L110 200H120V180Q100 200 112.5 220Z");
    }

    @Test
    void arcsScaleTheirRadiiAndKeepTheirFlags() {
        Frame frame = Frame.square(100, 200, 10);

        assertThat(frame.path("M0 0A1 2 0 0 1 3 4")).isEqualTo("M100 200A10 20 0 0 1 130 240");
        assertThat(frame.path("M0 0a1 2 0 0 1 3 4")).isEqualTo("M100 200a10 20 0 0 1 30 40");
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frame.square(0, 0, 1).path("M0 0S1 1 2 2"));
    }

    @Test
    void coordinatesRoundHalfUpToOneDecimal() {
        assertThat(SvgNumber.coordinate(.05)).isEqualTo("0.1");
        assertThat(SvgNumber.coordinate(-.05)).isEqualTo("0");
        assertThat(SvgNumber.coordinate(-.26)).isEqualTo("-0.3");
        assertThat(SvgNumber.coordinate(12)).isEqualTo("12");
        assertThat(SvgNumber.share(.750)).isEqualTo(".75");
    }
}
