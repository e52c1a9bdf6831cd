package io.marquee.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(samples(9_000, 1_000, 5_000).medianNanos()).isEqualTo(5_000);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenBothMiddleOnes() {
        assertThat(samples(1_000, 4_000, 2_000, 9_000).medianNanos()).isEqualTo(3_000);
    }

    @Test
    void samplesGrowBeyondTheirFirstRoom() {
        var samples = new Samples();
        for (int i = 1; i <= 199; i++) {
            samples.add(i);
        }
        assertThat(samples.medianNanos()).isEqualTo(100);
    }

    @Test
    void nothingMeasuredHasNoMedian() {
        assertThatIllegalStateException().isThrownBy(new Samples()::medianNanos);
    }

    @Test
    void aRatioIsOursByTheFloor() {
        Figure figure = Figure.slower("x", samples(6_000), samples(2_000), 3);
        assertThat(figure.ratio()).isEqualTo(3);
        assertThat(figure.isMet()).isTrue();
        assertThat(Figure.slower("x", samples(6_002), samples(2_000), 3).isMet())
                .isFalse();
    }

    @Test
    void theTableSaysWhichTargetsAreMissed() {
        String table =
                FigureTable.of(List.of(Figure.within("memory", 800, 900, " MB"), Figure.within("start", 21, 20, " s")));
        assertThat(table.lines().filter(line -> line.startsWith("memory"))).allMatch(line -> line.endsWith("yes"));
        assertThat(table.lines().filter(line -> line.startsWith("start"))).allMatch(line -> line.endsWith("NO"));
    }

    private static Samples samples(long... nanos) {
        var samples = new Samples();
        for (long duration : nanos) {
            samples.add(duration);
        }
        return samples;
    }
}
