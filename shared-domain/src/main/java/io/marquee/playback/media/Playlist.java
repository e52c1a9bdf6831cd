package io.marquee.playback.media;

import java.time.Duration;

/** The text of one HLS media playlist of a finished work (RFC 8216, 4.3.3), written from top to bottom. */
final class Playlist {

    private final StringBuilder text = new StringBuilder(4096);

    Playlist(Duration longestEntry) {
        text.append("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-TARGETDURATION:")
                .append(Math.ceilDiv(longestEntry.toMillis(), 1000))
                .append("\n#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n");
    }

    void map(String address) {
        text.append("#EXT-X-MAP:URI=\"").append(address).append("\"\n");
    }

    void discontinuity() {
        text.append("#EXT-X-DISCONTINUITY\n");
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

    String end() {
        return text.append("#EXT-X-ENDLIST\n").toString();
    }
}
