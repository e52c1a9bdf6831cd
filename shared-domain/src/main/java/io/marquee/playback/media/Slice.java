package io.marquee.playback.media;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/** One of the equal pieces a length is cut into, counted from 0; only the last may be shorter. */
record Slice(int number, Duration start, Duration length) {

    static List<Slice> of(Duration whole, Duration piece) {
        long total = whole.toMillis();
        long step = piece.toMillis();
        return LongStream.range(0, Math.ceilDiv(total, step))
                .mapToObj(n -> new Slice(
                        (int) n, Duration.ofMillis(n * step), Duration.ofMillis(Math.min(step, total - n * step))))
                .toList();
    }

    Duration end() {
        return start.plus(length);
    }
}
