package io.marquee.playback.media;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The WebVTT text of one round: the feature's name over "0:51:07 of 1:34:00", changing with every full second. */
final class RunningTime {

    /** Zero is where the round's media starts (RFC 8216, 3.5); players that read this need not wait for the media itself. */
    private static final String HEADER = "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0\n";

    private RunningTime() {}

    static String of(Feature feature, Slice round) {
        String name = PlainText.of(feature.name()).cueText();
        String total = clock(feature.length().toSeconds());
        var text = new StringBuilder(2048).append(HEADER);
        Duration from = round.start();
        while (from.compareTo(round.end()) < 0) {
            Duration nextSecond = Duration.ofSeconds(from.toSeconds() + 1);
            Duration to = nextSecond.compareTo(round.end()) < 0 ? nextSecond : round.end();
            text.append('\n')
                    .append(timestamp(from.minus(round.start())))
                    .append(" --> ")
                    .append(timestamp(to.minus(round.start())))
                    .append('\n');
            if (!name.isEmpty()) {
                text.append(name).append('\n');
            }
            text.append(clock(from.toSeconds())).append(" of ").append(total).append('\n');
            from = to;
        }
        return text.toString();
    }

    /**
     * The text of one segment of a channel: what is on, how long it has been and what time it is, second by second.
     * Times count from where the media's clock began.
     *
     * @param showing null in a gap
     */
    static String of(@Nullable Showing showing, LivePiece piece) {
        String name =
                showing == null ? "A short pause" : PlainText.of(showing.name()).cueText();
        var text = new StringBuilder(512).append(HEADER);
        for (int i = 0; i < piece.seconds(); i++) {
            long second = piece.start() + i;
            text.append('\n')
                    .append(timestamp(Duration.ofSeconds(piece.offset() + i)))
                    .append(" --> ")
                    .append(timestamp(Duration.ofSeconds(piece.offset() + i + 1)))
                    .append('\n');
            if (!name.isEmpty()) {
                text.append(name).append('\n');
            }
            if (showing != null) {
                text.append(clock(second - showing.from()))
                        .append(" of ")
                        .append(clock(showing.to() - showing.from()))
                        .append(" · ");
            }
            text.append(timeOfDay(second)).append(" UTC\n");
        }
        return text.toString();
    }

    private static String timeOfDay(long second) {
        long inDay = Math.floorMod(second, 86_400L);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", inDay / 3600, inDay / 60 % 60, inDay % 60);
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String timestamp(Duration time) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                time.toHours(),
                time.toMinutesPart(),
                time.toSecondsPart(),
                time.toMillisPart());
    }
}
