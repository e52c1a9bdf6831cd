package io.marquee.playback.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReelTest {

    private final LiveMedia media = LiveMedia.fromClasspath();

    /** 12,800 ticks a second of pictures; sound in frames of 1,024 samples, 750 of them in 16 s. */
    @Test
    void pictureAndSoundGoOnFromSecondToSecondForTwoRounds() throws IOException {
        for (Reel reel : List.of(media.film(), media.pause())) {
            long sound = 0;
            for (int second = 0; second < 32; second++) {
                List<long[]> tracks = tracks(content(reel, second, 1));

                assertThat(tracks.get(0)).containsExactly(12_800L * second, 25);
                assertThat(tracks.get(1)[0]).isEqualTo(sound);
                sound += 1_024 * tracks.get(1)[1];
            }
            assertThat(sound).isEqualTo(2 * 16 * 48_000);
        }
    }

    @Test
    void aSegmentIsItsSecondsOneAfterTheOther() throws IOException {
        var expected = new ByteArrayOutputStream();
        for (int second = 14; second < 19; second++) {
            expected.write(content(media.film(), second, 1));
        }

        assertThat(content(media.film(), 14, 5)).isEqualTo(expected.toByteArray());
    }

    @Test
    void onlyWhatIsOnTheReelIsFound() {
        String first = media.film().address(0, 4).substring("seg/".length());

        assertThat(media.find(first)).get().extracting(MediaFile::name).isEqualTo(first);
        for (String other : List.of("-29-4", "-0-0", "-0-17", "-99-1", "--1-1", "-0-4x")) {
            assertThat(media.find(first.replace("-0-4", other))).isEmpty();
        }
        assertThat(media.find("0123456789abcdef-0-4.m4s")).isEmpty();
    }

    private byte[] content(Reel reel, int from, int length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        media.find(reel.address(from, length).substring("seg/".length()))
                .orElseThrow()
                .writeTo(bytes);
        return bytes.toByteArray();
    }

    /** Decode time and number of samples of each track fragment. */
    private static List<long[]> tracks(byte[] segment) {
        ByteBuffer bytes = ByteBuffer.wrap(segment);
        var tracks = new ArrayList<long[]>();
        for (int at = 8; at < bytes.getInt(0); at += bytes.getInt(at)) {
            if (!type(segment, at).equals("traf")) {
                continue;
            }
            long time = 0;
            for (int in = at + 8; in < at + bytes.getInt(at); in += bytes.getInt(in)) {
                if (type(segment, in).equals("tfdt")) {
                    time = segment[in + 8] == 1 ? bytes.getLong(in + 12) : bytes.getInt(in + 12);
                } else if (type(segment, in).equals("trun")) {
                    tracks.add(new long[] {time, bytes.getInt(in + 12)});
                }
            }
        }
        return tracks;
    }

    private static String type(byte[] bytes, int at) {
        return new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
    }
}
