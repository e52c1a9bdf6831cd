package io.marquee.playback.media;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** The text of one HLS media playlist (RFC 8216, 4.3.3), written from top to bottom. */
final class Playlist {

    /** Milliseconds are always written. */
    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final StringBuilder text = new StringBuilder(4096);

    /** What may become of it. */
    enum Type {
        /** It never changes. */
        VOD,
        /** It only grows. */
        EVENT
    }

    Playlist(Duration longestEntry, Type type) {
        begin(longestEntry);
        text.append("#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:")
                .append(type)
                .append('\n');
    }

    /**
     * One whose entries come and go.
     *
     * @param number of the first entry, among all there ever were
     * @param discontinuities how many came before it
     * @param holdBack how far from its end it is to be played
     */
    Playlist(Duration longestEntry, long number, long discontinuities, Duration holdBack) {
        begin(longestEntry);
        text.append("#EXT-X-SERVER-CONTROL:HOLD-BACK=")
                .append(holdBack.toSeconds())
                .append(".0\n");
        text.append("#EXT-X-MEDIA-SEQUENCE:").append(number);
        text.append("\n#EXT-X-DISCONTINUITY-SEQUENCE:").append(discontinuities).append('\n');
    }

    private void begin(Duration longestEntry) {
        text.append("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:")
                .append(Math.ceilDiv(longestEntry.toMillis(), 1000))
                .append('\n');
    }

    void map(String address) {
        text.append("#EXT-X-MAP:URI=\"").append(address).append("\"\n");
    }

    void discontinuity() {
        text.append("#EXT-X-DISCONTINUITY\n");
    }

    /** Says when the entry that follows is shown. */
    Playlist dated(Instant moment) {
        text.append("#EXT-X-PROGRAM-DATE-TIME:");
        MOMENT.formatTo(moment, text);
        text.append('\n');
        return this;
    }

    void entry(Duration length, String address) {
        int millis = length.toMillisPart();
        text.append("#EXTINF:")
                .append(length.toSeconds())
                .append('.')
                .append(millis / 100)
                .append(millis / 10 % 10)
                .append(millis % 10)
                .append(",\n")
                .append(address)
                .append('\n');
    }

    /** As it is while more is to come. */
    String soFar() {
        return text.toString();
    }

    String end() {
        return text.append("#EXT-X-ENDLIST\n").toString();
    }
}
