package io.marquee.viewer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsTest {

    @ParameterizedTest
    @CsvSource({"45, 45 min", "60, 1 h", "153, 2 h 33 min", "0, 0 min"})
    void minutesAreReadAsHours(int minutes, String words) {
        assertThat(Lengths.hours(minutes)).isEqualTo(words);
    }
}
