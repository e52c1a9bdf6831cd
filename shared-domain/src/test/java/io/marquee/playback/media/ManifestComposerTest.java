package io.marquee.playback.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestComposerTest {

    private static final DemoMedia FILM = DemoMedia.fromClasspath();
    private static final Feature NOSFERATU = new Feature("Nosferatu", Duration.ofMinutes(94));

    private final ManifestComposer composer = new ManifestComposer(FILM);

    @ParameterizedTest
    @ValueSource(longs = {1, 999, 1000, 6399, 6400, 6401, 25_600, 25_601, 51_200, 5_640_000, 5_640_123, 86_400_000})
    void aPlaylistIsExactlyAsLongAsTheFeature(long millis) {
        var feature = new Feature("Any", Duration.ofMillis(millis));

        var pictures = ParsedPlaylist.of(composer.media(feature));
        var subtitles = ParsedPlaylist.of(composer.subtitles(feature));

        assertThat(pictures.total()).isEqualTo(feature.length());
        assertThat(subtitles.total()).isEqualTo(feature.length());
    }

    @Test
    void everyEntryButTheLastLastsAWholeSegmentAndNoneExceedsTheTarget() {
        var playlist = ParsedPlaylist.of(composer.media(NOSFERATU));

        assertThat(playlist.entries()).hasSize(882);
        assertThat(playlist.entries().subList(0, 881))
                .allSatisfy(entry -> assertThat(entry.length()).isEqualTo(DemoMedia.SEGMENT));
        assertThat(playlist.entries().getLast().length()).isEqualTo(Duration.ofMillis(1600));
        assertThat(playlist.tag("#EXT-X-TARGETDURATION:")).isEqualTo("7");
        assertThat(playlist.lines().getLast()).isEqualTo("#EXT-X-ENDLIST");
    }

    @Test
    void everyRoundButTheFirstBeginsWithADiscontinuityInPicturesAndSubtitlesAlike() {
        var pictures = ParsedPlaylist.of(composer.media(NOSFERATU));
        var subtitles = ParsedPlaylist.of(composer.subtitles(NOSFERATU));

        List<Duration> cuts = pictures.discontinuities();

        assertThat(cuts).hasSize(220).startsWith(Duration.ofMillis(25_600)).endsWith(Duration.ofMillis(220 * 25_600));
        assertThat(subtitles.discontinuities()).isEqualTo(cuts);
    }

    @Test
    void noRoundIsAnnouncedThatDoesNotCome() {
        var oneRound = new Feature("Short", Duration.ofMillis(25_600));

        assertThat(composer.media(oneRound)).doesNotContain("DISCONTINUITY");
        assertThat(composer.subtitles(oneRound)).doesNotContain("DISCONTINUITY");
    }

    @Test
    void theSegmentsRepeatInOrderAndEveryAddressIsOneOfTheFilms() {
        var playlist = ParsedPlaylist.of(composer.media(NOSFERATU));

        assertThat(IntStream.range(0, 882)
                        .mapToObj(i -> FILM.segments().get(i % 4).address()))
                .isEqualTo(playlist.entries().stream()
                        .map(ParsedPlaylist.Entry::address)
                        .toList());
        assertThat(playlist.tag("#EXT-X-MAP:"))
                .isEqualTo("URI=\"" + FILM.initialization().address() + "\"");
    }

    @Test
    void theMasterPlaylistNamesOneRenditionAndItsSubtitles() {
        String master = composer.master(NOSFERATU);

        var parsed = ParsedPlaylist.of(master);
        assertThat(parsed.tag("#EXT-X-STREAM-INF:"))
                .contains("CODECS=\"avc1.64001e,mp4a.40.2\"", "RESOLUTION=640x360", "SUBTITLES=\"subs\"");
        assertThat(parsed.tag("#EXT-X-MEDIA:")).contains("TYPE=SUBTITLES", "GROUP-ID=\"subs\"", "URI=\"subs.m3u8\"");
        assertThat(parsed.lines().getLast()).isEqualTo("media.m3u8");
        assertThat(master).contains("DATA-ID=\"com.apple.hls.title\",VALUE=\"Nosferatu\"");
    }

    @Test
    void aNameCannotBreakOutOfItsQuotes() {
        var hostile = new Feature("A \"B\",URI=\"x\r\n#EXT-X-ENDLIST\u2028\nevil.m3u8", Duration.ofMinutes(1));

        String master = composer.master(hostile);

        assertThat(master.lines()).hasSize(7).doesNotContain("evil.m3u8", "#EXT-X-ENDLIST");
        assertThat(master).contains("VALUE=\"A 'B',URI='x #EXT-X-ENDLIST evil.m3u8\"");
    }

    @Test
    void theLongestFeatureIsADayAndNoneIsEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Feature("Nothing", Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Feature("Back", Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feature("Ever", Duration.ofDays(1).plusMillis(1)));
    }

    /** Cheap in what it makes, not on a stopwatch: 1,688 entries in under 100 kB of text, a file name each. */
    @Test
    void threeHoursAreAFewKilobytes() {
        var threeHours = new Feature("Long", Duration.ofHours(3));

        assertThat(composer.media(threeHours)).hasSizeLessThan(100_000);
        assertThat(composer.subtitles(threeHours)).hasSizeLessThan(30_000);
        assertThat(composer.subtitle(threeHours, 400).orElseThrow()).hasSizeLessThan(3_000);
    }
}
