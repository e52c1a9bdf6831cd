package io.marquee.epg.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Guides and a playlist as others publish them, where they are at hand. The figures were counted in the files. */
class RealListingsTest {

    @Test
    void theIrishGuideIsRead() throws IOException {
        Heard heard = guide("guide-ie.xml");

        assertThat(heard.summary).isEqualTo(new ListingSummary(9, 2_070, 0, 0));
        assertThat(settled(heard)).as("204 are in the file twice").isEqualTo(1_866);
        assertThat(at(heard, "RTE2.ie", "Will Sliney's Storytellers"))
                .contains("2026-08-29T07:40:00Z/2026-08-29T07:55:00Z");
        assertThat(at(heard, "TG4.ie", "Scéal an Lae")).contains("2026-08-24T08:25:00Z/2026-08-24T08:30:00Z");
        assertThat(at(heard, "RTENews.ie", "Latest News and Weather"))
                .startsWith("2026-08-22T15:00:00Z/2026-08-22T16:00:00Z");
    }

    @Test
    void theBritishGuideIsRead() throws IOException {
        Heard heard = guide("guide-uk.xml");

        assertThat(heard.summary).isEqualTo(new ListingSummary(5, 1_964, 0, 0));
        assertThat(at(heard, "UK_RT_2056", "Come Dine with Me")).contains("2015-12-04T12:05:00Z/2015-12-04T12:35:00Z");
        assertThat(at(heard, "UK_RT_134", "House Doctor")).contains("2015-12-09T05:35:00Z/2015-12-09T06:00:00Z");
        assertThat(at(heard, "UK_RT_2667", "Breakfast")).startsWith("2015-11-26T06:00:00Z/2015-11-26T09:15:00Z");
    }

    @Test
    void theAmericanGuideIsRead() throws IOException {
        Heard heard = guide("guide-us-fast.xml.gz");

        assertThat(heard.summary).isEqualTo(new ListingSummary(421, 7_172, 0, 0));
        assertThat(at(heard, "5f4d83e0a382c00007bc02e7", "Beverly Hills, 90210"))
                .contains("2026-08-23T05:30:00Z/2026-08-23T06:30:00Z");
        assertThat(at(heard, "65653817c917a5000844bc30", "Criminal Minds"))
                .contains("2026-08-22T19:00:00Z/2026-08-22T20:00:00Z");
        assertThat(at(heard, "6a5ff6d9c868f8fd984e005c", "Ghosts"))
                .contains("2026-08-23T08:00:00Z/2026-08-23T08:30:00Z");
        assertThat(heard.programmes)
                .filteredOn(programme -> programme.airing().live())
                .hasSize(3_338);
    }

    @Test
    void theAmericanPlaylistIsRead() throws IOException {
        var heard = new Heard();

        try (InputStream file = open("channels-us.m3u")) {
            heard.summary = M3uReader.read(file, URI.create("https://example.com/us.m3u"), ReadingLimits.USUAL, heard);
        }

        assertThat(heard.problems).isEmpty();
        assertThat(heard.entries).hasSize(1_322);
    }

    private static int settled(Heard heard) {
        var channels = heard.programmes.stream()
                .collect(Collectors.groupingBy(ListedProgramme::channel, TreeMap::new, Collectors.toList()));
        return channels.values().stream()
                .map(ScheduleRules::settle)
                .mapToInt(settled -> settled.airings().size())
                .sum();
    }

    private static List<String> at(Heard heard, String channel, String title) {
        return heard.programmes.stream()
                .filter(programme -> programme.channel().equals(channel))
                .filter(programme ->
                        programme.details().titles().getFirst().text().equals(title))
                .sorted(Comparator.comparing(ListedProgramme::start))
                .map(programme -> programme.start() + "/" + programme.stop())
                .toList();
    }

    private static Heard guide(String name) throws IOException {
        try (InputStream file = open(name)) {
            return Heard.guide(file, ReadingSettings.USUAL);
        }
    }

    private static InputStream open(String name) throws IOException {
        Path data = Path.of("").toAbsolutePath();
        while (data != null && !Files.exists(data.resolve("shared/data").resolve(name))) {
            data = data.getParent();
        }
        assumeThat(data).as("the shared data is not at hand").isNotNull();
        return Files.newInputStream(data.resolve("shared/data").resolve(name));
    }
}
