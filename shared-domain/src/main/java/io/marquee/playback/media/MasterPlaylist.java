package io.marquee.playback.media;

/** The text of a master playlist: one rendition of the demo's pictures and its subtitles. */
final class MasterPlaylist {

    private MasterPlaylist() {}

    /**
     * The text.
     *
     * @param peak bits per second at most
     * @param average bits per second
     * @param codecs as RFC 6381 writes them
     */
    static String text(String name, long peak, long average, String codecs) {
        return """
                #EXTM3U
                #EXT-X-VERSION:7
                #EXT-X-INDEPENDENT-SEGMENTS
                #EXT-X-SESSION-DATA:DATA-ID="com.apple.hls.title",VALUE="%s"
                #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subs",NAME="Title and running time",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES,FORCED=NO,URI="%s"
                #EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS="%s",RESOLUTION=%s,FRAME-RATE=%s,SUBTITLES="subs"
                %s
                """.formatted(
                        PlainText.of(name).quotable(),
                        ManifestComposer.SUBTITLES,
                        peak,
                        average,
                        codecs,
                        DemoMedia.RESOLUTION,
                        DemoMedia.FRAME_RATE,
                        ManifestComposer.MEDIA);
    }
}
