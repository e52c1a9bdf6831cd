package io.marquee.artwork.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactPathTest {

    @Test
    void stepsAreRelativeAndRoundingDoesNotAddUp() {
        CompactPath path = new CompactPath();

        path.moveTo(10, 20);
        for (int i = 1; i <= 10; i++) {
            path.lineTo(10 + i * .04, 20 - i);
        }

        assertThat(path.data()).isEqualTo("m10 20v-1l.1-1v-1l.1-1v-1v-1l.1-1v-1l.1-1v-1");
    }

    @Test
    void aClosedContourReturnsToItsStart() {
        CompactPath path = new CompactPath();

        path.moveTo(5, 5);
        path.quadTo(6, 5, 6, 6);
        path.close();
        path.moveTo(7, 7);

        assertThat(path.data()).isEqualTo("m5 5q1 0 1 1zm2 2");
    }
}
