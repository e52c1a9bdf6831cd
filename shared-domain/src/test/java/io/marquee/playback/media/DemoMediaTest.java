package io.marquee.playback.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoMediaTest {

    private final DemoMedia film = DemoMedia.fromClasspath();

    @Test
    void aFileIsNamedByTheHashOfItsContent() throws Exception {
        MediaFile segment = film.segments().getFirst();

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content(segment));

        String hash = HexFormat.of().formatHex(digest).substring(0, 16);
        assertThat(segment.name()).isEqualTo(hash + ".m4s");
        assertThat(segment.address()).isEqualTo("seg/" + hash + ".m4s");
    }

    @Test
    void everyFileIsFoundByItsNameAndNothingElseIs() {
        assertThat(film.segments())
                .hasSize(4)
                .allSatisfy(file -> assertThat(film.find(file.name())).containsSame(file));
        assertThat(film.find(film.initialization().name())).containsSame(film.initialization());
        assertThat(film.find("../../application.yaml")).isEmpty();
    }

    @Test
    void theWholeFilmStaysSmall() {
        int bytes = film.segments().stream().mapToInt(MediaFile::length).sum();

        assertThat(bytes).isBetween(100_000, 1_500_000);
    }

    /** Exactly 6.4 s of both tracks: 81,920 video ticks of 1/12800 s, 307,200 audio samples at 48 kHz. */
    @Test
    void pictureAndSoundOfEverySegmentStartExactlyWhereTheLastOnesEnded() throws IOException {
        List<List<Long>> starts = new ArrayList<>();

        for (MediaFile segment : film.segments()) {
            starts.add(decodeTimes(content(segment)));
        }

        assertThat(starts)
                .containsExactly(
                        List.of(0L, 0L),
                        List.of(81_920L, 307_200L),
                        List.of(163_840L, 614_400L),
                        List.of(245_760L, 921_600L));
    }

    private static byte[] content(MediaFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        file.writeTo(out);
        assertThat(out.size()).isEqualTo(file.length());
        return out.toByteArray();
    }

    /** The base media decode times (tfdt, version 1) of a movie fragment, track by track. */
    private static List<Long> decodeTimes(byte[] segment) {
        var times = new ArrayList<Long>();
        walk(ByteBuffer.wrap(segment), times);
        return times;
    }

    private static void walk(ByteBuffer boxes, List<Long> times) {
        while (boxes.remaining() >= 8) {
            ByteBuffer box = boxes.slice(boxes.position(), boxes.getInt(boxes.position()));
            boxes.position(boxes.position() + box.capacity());
            int type = box.getInt(4);
            if (type == 0x6d6f6f66 || type == 0x74726166) { // moof, traf
                walk(box.position(8).slice(), times);
            } else if (type == 0x74666474) { // tfdt
                times.add(box.getLong(12));
            }
        }
    }
}
