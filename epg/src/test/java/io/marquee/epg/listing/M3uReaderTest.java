package io.marquee.epg.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class M3uReaderTest {
    private static final URI BASE = URI.create("https://lists.example.com/tv/all.m3u");

    @Test
    void everythingThatAPlaylistSaysIsRead() throws ListingException {
        Heard heard = playlist("""
                #EXTM3U x-tvg-url="https://example.com/a.xml.gz,guide.xml"
                #EXTINF:-1 tvg-id="one.example" tvg-name="One" tvg-logo="logos/one.png" tvg-chno="7" tvg-shift="-1.5" \
                group-title="News; Local" catchup="append" catchup-days="7" catchup-source="?utc={utc}",Channel One, live
                #EXTVLCOPT:http-user-agent=x
                https://example.com/one/index.m3u8

                #EXTINF:0,Two
                #EXTGRP:Films
                two.m3u8?token=a b|User-Agent=x
                """);

        assertThat(heard.problems).isEmpty();
        assertThat(heard.guides)
                .containsExactly(
                        URI.create("https://example.com/a.xml.gz"),
                        URI.create("https://lists.example.com/tv/guide.xml"));
        assertThat(heard.entries)
                .containsExactly(
                        new PlaylistEntry(
                                "one.example",
                                "Channel One, live",
                                "One",
                                URI.create("https://lists.example.com/tv/logos/one.png"),
                                "7",
                                Duration.ofMinutes(-90),
                                List.of("News", "Local"),
                                new PlaylistEntry.CatchUp("append", 7, "?utc={utc}"),
                                URI.create("https://example.com/one/index.m3u8"),
                                2),
                        new PlaylistEntry(
                                null,
                                "Two",
                                null,
                                null,
                                null,
                                Duration.ZERO,
                                List.of("Films"),
                                null,
                                URI.create("https://lists.example.com/tv/two.m3u8?token=a%20b"),
                                6));
    }

    @Test
    void brokenLinesAreToldAndTheRestIsRead() throws ListingException {
        Heard heard = playlist("""
                #EXTINF:-1 tvg-id="lost",Lost
                #EXTINF:-1 tvg-shift="late" catchup-days="many" tvg-logo="file:///etc/passwd",Kept
                http://example.com/kept
                http://example.com/nobodys
                #EXTINF:-1,Local
                file:///etc/passwd
                #EXTINF:-1
                http://example.com/nameless
                #EXTINF:-1 tvg-name="The "Quoted" One" tvg-id=bare.example
                http://[::1/broken
                #EXTINF:-1 tvg-name="The "Quoted" One" tvg-id=bare.example,
                http://example.com/quoted""");

        assertThat(heard.entries).extracting(PlaylistEntry::name).containsExactly("Kept", "The \"Quoted\" One");
        assertThat(heard.entries.getLast().id()).isEqualTo("bare.example");
        assertThat(heard.summary.rejected()).isEqualTo(5);
        assertThat(heard.problems)
                .extracting(ListingProblem::line)
                .containsExactlyInAnyOrder(1, 1, 2, 2, 2, 4, 6, 7, 10);
    }

    @Test
    void whatCannotBeStoredIsLeftOutOfTexts() throws ListingException {
        Heard heard =
                playlist("#EXTM3U\n#EXTINF:-1 tvg-name=\"O\0ne\",O\0ne\n#EXTGRP:Films\0\nhttp://example.com/\0\n");

        assertThat(heard.entries).singleElement().satisfies(entry -> {
            assertThat(entry.toString()).doesNotContain("\0");
            assertThat(entry.groups()).containsExactly("Films");
        });
    }

    @Test
    void whatIsQuotedIsCutBetweenLetters() throws ListingException {
        Heard heard = playlist("#EXTM3U\nx" + "\ud83d\ude00".repeat(50) + "\n");

        assertThat(heard.reasons()).singleElement().asString().doesNotContain("?");
        assertThat(Excerpt.of("x" + "\ud83d\ude00".repeat(50))).hasSize(60).endsWith("\ude00…");
    }

    @Test
    void aRelativeAddressNeedsABase() throws ListingException {
        var heard = new Heard();

        M3uReader.read(stream("#EXTM3U\n#EXTINF:-1,One\none.m3u8\n"), null, ReadingLimits.USUAL, heard);

        assertThat(heard.entries).isEmpty();
        assertThat(heard.reasons()).singleElement().asString().contains("one.m3u8");
    }

    @Test
    void oldFilesAreInLatin() throws ListingException {
        var heard = new Heard();
        byte[] old = "#EXTM3U\n#EXTINF:-1,RTÉ\nhttp://example.com/1\n".getBytes(StandardCharsets.ISO_8859_1);

        M3uReader.read(new ByteArrayInputStream(old), null, ReadingLimits.USUAL, heard);

        assertThat(heard.entries).extracting(PlaylistEntry::name).containsExactly("RTÉ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "#EXTM3U\n#EXT-X-TARGETDURATION:6\n", "{}"})
    void whatIsNoListOfChannelsIsRefused(String text) {
        assertThatExceptionOfType(ListingException.class)
                .isThrownBy(() -> playlist(text))
                .satisfies(refused -> assertThat(refused.line()).isPositive());
    }

    private static Heard playlist(String text) throws ListingException {
        var heard = new Heard();
        heard.summary = M3uReader.read(stream(text), BASE, ReadingLimits.USUAL, heard);
        return heard;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
