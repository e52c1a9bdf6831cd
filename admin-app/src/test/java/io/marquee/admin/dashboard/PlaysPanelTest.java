package io.marquee.admin.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.playback.PlaysQuery.DailyPlays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaysPanelTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "4, 1", "5, 2", "9, 5", "80, 20", "81, 50", "400, 100", "401, 200"})
    void theLinesStandAtRoundNumbersAndTheMostFitsBelowTheHighest(int most, int step) {
        assertThat(PlaysPanel.step(most)).isEqualTo(step);
    }

    @Test
    void drawsDaysOnWhichNobodyWatched() {
        LocalDate friday = LocalDate.of(2026, 11, 20);

        String chart = PlaysPanel.chart(List.of(new DailyPlays(friday.minusDays(1), 0), new DailyPlays(friday, 0)));

        assertThat(chart).contains("Today").doesNotContain("NaN");
    }
}
