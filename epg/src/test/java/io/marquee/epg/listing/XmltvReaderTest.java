package io.marquee.epg.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class XmltvReaderTest {
    private static final String NEWS =
            "<programme start=\"20260822160000 +0100\" stop=\"20260822170000 +0100\" channel=\"one\">"
                    + "<title>News</title></programme>\n";

    @Test
    void everythingThatAGuideSaysIsRead() throws IOException {
        Heard heard = Heard.guide(everything());

        assertThat(heard.problems).isEmpty();
        assertThat(heard.summary).isEqualTo(new ListingSummary(1, 1, 0, 0));
        ListedChannel channel = heard.channels.getFirst();
        assertThat(channel.id()).isEqualTo("one.example");
        assertThat(channel.name("fr")).isEqualTo("Chaîne un");
        assertThat(channel.name("de")).isEqualTo("7");
        assertThat(channel.number()).isEqualTo("7");
        assertThat(channel.iconUrl()).isEqualTo("https://example.com/one.png");
        assertThat(channel.links()).containsExactly(new ListedLink("https://example.com/one", "example"));
        assertThat(channel.line()).isEqualTo(4);
        assertThat(channel.column()).isEqualTo(3);

        ListedProgramme programme = heard.programmes.getFirst();
        assertThat(programme.start()).isEqualTo(Instant.parse("2026-03-29T00:30:00Z"));
        assertThat(programme.stop()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(programme.line()).isEqualTo(11);
        ListedDetails details = programme.details();
        assertThat(details.titles())
                .containsExactly(new LocalText("The Long  Night", "en"), new LocalText("La nuit longue", "fr"));
        assertThat(details.subtitles()).containsExactly(new LocalText("Over the hour", "en"));
        assertThat(details.descriptions())
                .containsExactly(new LocalText("An hour is missing & nobody notices.\n\nExcept one.", "en"));
        assertThat(details.credits())
                .containsExactly(
                        new ListedCredit(ListedCredit.Role.DIRECTOR, "Ada Hall"),
                        new ListedCredit(ListedCredit.Role.ACTOR, "Bo Reed", "The clock", true),
                        new ListedCredit(ListedCredit.Role.PRESENTER, "Cy Moss"));
        assertThat(details.date()).isEqualTo("20251011");
        assertThat(details.year()).contains(2025);
        assertThat(details.categories()).extracting(LocalText::text).containsExactly("Drama", "Mystery");
        assertThat(details.keywords()).containsExactly(new LocalText("night-shift", "en"));
        assertThat(details.language()).isEqualTo(LocalText.of("en"));
        assertThat(details.originalLanguage()).isEqualTo(new LocalText("Welsh", "en"));
        assertThat(details.length()).isEqualTo(Duration.ofSeconds(3330));
        assertThat(details.images())
                .containsExactly(
                        new ListedImage("night.png", null, 100, 50, null),
                        new ListedImage("https://example.com/night-poster.jpg", "poster", null, null, "P"));
        assertThat(details.links()).containsExactly(new ListedLink("https://example.com/night", "imdb"));
        assertThat(details.countries()).containsExactly(LocalText.of("GB"));
        assertThat(details.episodes()).hasSize(3).contains(new EpisodeNumber("imdb.com", "title/tt0000001"));
        assertThat(details.place()).isEqualTo(new EpisodePlace(2, 12, 1));
        assertThat(details.ratings()).containsExactly(new ListedRating("15", "BBFC"));
        assertThat(details.starRatings()).containsExactly(new ListedRating("4/5", "Hand"));
        assertThat(details.reviews())
                .containsExactly(new ListedReview(new LocalText("Long.", "en"), false, "The Paper", "D. Ray"));
        assertThat(programme.airing())
                .isEqualTo(new ListedAiring(
                        new ListedAiring.PreviousShowing("20251224", "two.example"),
                        "First here",
                        "",
                        true,
                        true,
                        new ListedAiring.Picture(true, false, "16:9", "HDTV"),
                        new ListedAiring.Sound(true, "dolby"),
                        List.of(new ListedAiring.Subtitles("teletext", new LocalText("English", "en")))));
    }

    @Test
    void aCompressedGuideIsKnownByItsContent() throws IOException {
        byte[] plain = everything();
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        }
        var packed = new ByteArrayOutputStream();
        try (var xz = new XZOutputStream(packed, new LZMA2Options(1))) {
            xz.write(plain);
        }

        assertThat(Heard.guide(zipped.toByteArray()).programmes).isEqualTo(Heard.guide(plain).programmes);
        assertThat(Heard.guide(packed.toByteArray()).programmes).isEqualTo(Heard.guide(plain).programmes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-8", "UTF-16", "windows-1252", "ISO-8859-15"})
    void theEncodingThatAGuideDeclaresIsHonoured(String encoding) throws ListingException {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?><tv><programme channel=\"é\" start=\"2026\">" + "<title>Nuacht RTÉ</title></programme></tv>";

        Heard heard = Heard.guide(text.getBytes(Charset.forName(encoding)));

        assertThat(heard.programmes.getFirst().details().titles()).containsExactly(LocalText.of("Nuacht RTÉ"));
        assertThat(heard.programmes.getFirst().channel()).isEqualTo("é");
    }

    @Test
    void timesWithoutAZoneAreInTheSourcesZone() throws ListingException {
        var settings = new ReadingSettings(ZoneId.of("Europe/Dublin"), ReadingLimits.USUAL);
        String text = "<tv><programme channel=\"one\" start=\"20260822160000\"><title>News</title></programme></tv>";

        Heard heard = Heard.guide(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), settings);

        assertThat(heard.programmes.getFirst().start()).isEqualTo("2026-08-22T15:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260230", "20260822160000 +9999", "soon"})
    void aProgrammeWithoutATimeIsLeftOutWithItsPlaceAndTheRestIsRead(String start) throws ListingException {
        Heard heard = Heard.tv(NEWS + "  <programme start=\"" + start
                + "\" channel=\"one\"><title>Never</title></programme>\n" + NEWS);

        assertThat(heard.programmes).hasSize(2);
        assertThat(heard.summary.rejected()).isOne();
        assertThat(heard.problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(3);
            assertThat(problem.reason()).contains(start);
        });
    }

    @Test
    void whatIsMissingIsToldAndTheRestIsRead() throws ListingException {
        Heard heard = Heard.tv("<programme start=\"2026\"><title>No channel</title></programme>"
                + "<programme channel=\"one\"><title>No start</title></programme>"
                + "<programme channel=\"one\" start=\"2026\"><title> </title></programme>"
                + "<channel id=\"one\"><display-name>Again</display-name></channel>"
                + "<channel><display-name>No id</display-name></channel>"
                + NEWS.replace("\"one\"", "\"other\""));

        assertThat(heard.programmes).extracting(ListedProgramme::channel).containsExactly("other");
        assertThat(heard.channels).hasSize(1);
        assertThat(heard.summary.rejected()).isEqualTo(5);
        assertThat(heard.reasons())
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("without a channel"),
                        reason -> assertThat(reason).contains("without a start"),
                        reason -> assertThat(reason).contains("without a title"),
                        reason -> assertThat(reason).contains("«one» is there twice"),
                        reason -> assertThat(reason).contains("without an id"),
                        reason -> assertThat(reason).contains("«other»"));
    }

    @Test
    void junkAroundAGuideIsToldWithItsPlaceAndTheGuideIsRead() throws ListingException {
        String text =
                "Warning: late\n<br>\n <?xml version=\"1.0\"?>\n<tv><channel id=\"one\"/>\n" + NEWS + "</tv>\n<p>Bye";

        Heard heard = Heard.guide(text);

        assertThat(heard.programmes).singleElement().satisfies(news -> {
            assertThat(news.line()).isEqualTo(5);
            assertThat(news.column()).isEqualTo(1);
        });
        assertThat(heard.problems).hasSize(2);
        assertThat(heard.problems.getFirst().reason()).contains("Warning: late");
        assertThat(heard.problems.getLast().line()).isEqualTo(7);
        assertThat(heard.problems.getLast().reason()).contains("after the end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n<?xml version=\"1.0\"?>",
                "HTTP/1.1 200 OK\r\n\r\n",
                "<!DOCTYPE tv>",
                "<!-- <tv> -->",
                "\ufeff"
            })
    void aGuideIsFoundBehindWhatStandsBeforeIt(String before) throws ListingException {
        assertThat(Heard.guide(before + "<tv>" + NEWS + "</tv>").programmes).hasSize(1);
    }

    @Test
    void problemsBeyondTheLimitAreCountedOnly() throws ListingException {
        Heard heard = Heard.tv("<programme/>".repeat(1_500));

        assertThat(heard.problems).hasSize(ReadingLimits.USUAL.problems());
        assertThat(heard.summary.problems()).isEqualTo(1_500);
    }

    private static byte[] everything() throws IOException {
        try (InputStream file = XmltvReaderTest.class.getResourceAsStream("everything.xml")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
