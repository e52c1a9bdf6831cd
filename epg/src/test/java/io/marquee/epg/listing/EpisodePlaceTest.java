package io.marquee.epg.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodePlaceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "xmltv_ns, 1.11.0, 2, 12, 1",
                "xmltv_ns, 0 . 12/13 . 0/3, 1, 13, 1",
                "xmltv_ns, 0.., 1, -, -",
                "xmltv_ns, .4., -, 5, -",
                "xmltv_ns, .4, -, 5, -",
                "xmltv_ns, 1 . 1 . 1/2, 2, 2, 2",
                "xmltv_ns, ., -, -, -",
                "xmltv_ns, S1E2, -, -, -",
                "onscreen, S02E11, 2, 11, -",
                "onscreen, s2 ep 11, 2, 11, -",
                "onscreen, E7, -, 7, -",
                "onscreen, 'Series 3, Episode 4', 3, 4, -",
                "onscreen, S02E11/24, 2, 11, -",
                "onscreen, #FFEE, -, -, -",
                "SxxEyy, S05E06, 5, 6, -",
                "dd_progid, EP01234567.0012, -, -, -",
                "imdb.com, title/tt0000001, -, -, -",
            })
    void everyWayOfNumberingIsUnderstood(String system, String value, Integer season, Integer episode, Integer part) {
        assertThat(EpisodePlace.of(List.of(new EpisodeNumber(system, value))))
                .isEqualTo(new EpisodePlace(season, episode, part));
    }
}
