package io.marquee.playback.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RunningTimeTest {

    private static final Feature NOSFERATU = new Feature("Nosferatu", Duration.ofMinutes(94));

    private final ManifestComposer composer = new ManifestComposer(DemoMedia.fromClasspath());

    @Test
    void theFirstRoundStartsWithTheNameAtZero() {
        String vtt = composer.subtitle(NOSFERATU, 0).orElseThrow();

        assertThat(vtt).startsWith("""
                        WEBVTT
                        X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0

                        00:00:00.000 --> 00:00:01.000
                        Nosferatu
                        0:00:00 of 1:34:00

                        00:00:01.000 --> 00:00:02.000
                        """);
    }

    @Test
    void aLaterRoundCountsFromItsOwnStartAndShowsTheFilmsTime() {
        String vtt = composer.subtitle(NOSFERATU, 2).orElseThrow();

        // 2 * 25.6 s = 51.2 s
        assertThat(vtt).startsWith("""
                        WEBVTT
                        X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0

                        00:00:00.000 --> 00:00:00.800
                        Nosferatu
                        0:00:51 of 1:34:00

                        00:00:00.800 --> 00:00:01.800
                        Nosferatu
                        0:00:52 of 1:34:00
                        """).contains("--> 00:00:25.600\n");
    }

    @Test
    void theLastRoundEndsWithTheFeature() {
        int last = 220;

        String vtt = composer.subtitle(NOSFERATU, last).orElseThrow();

        assertThat(vtt).endsWith("--> 00:00:08.000\nNosferatu\n1:33:59 of 1:34:00\n");
        assertThat(composer.subtitle(NOSFERATU, last + 1)).isEmpty();
        assertThat(composer.subtitle(NOSFERATU, -1)).isEmpty();
    }

    @Test
    void aNameIsTextAndNothingElse() {
        var hostile = new Feature("<b>A</b> & B\n\n00:00.000 --> 99:00.000\nNOTE x\u0000", Duration.ofSeconds(1));

        String vtt = composer.subtitle(hostile, 0).orElseThrow();

        assertThat(vtt).isEqualTo("""
                        WEBVTT
                        X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0

                        00:00:00.000 --> 00:00:01.000
                        &lt;b&gt;A&lt;/b&gt; &amp; B 00:00.000 --&gt; 99:00.000 NOTE x
                        0:00:00 of 0:00:01
                        """);
    }

    @Test
    void aNameOfNothingLeavesTheTimeAlone() {
        var nameless = new Feature(" \t\n", Duration.ofSeconds(1));

        assertThat(composer.subtitle(nameless, 0).orElseThrow()).endsWith("--> 00:00:01.000\n0:00:00 of 0:00:01\n");
    }
}
