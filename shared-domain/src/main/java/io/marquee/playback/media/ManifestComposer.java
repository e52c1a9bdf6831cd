package io.marquee.playback.media;

import java.time.Duration;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/**
 * Composes HLS playlists (RFC 8216) exactly as long as a feature from the few segments of the {@link DemoMedia}, which
 * repeat in rounds. Every round begins with a discontinuity, in pictures and subtitles alike, so that its clock starts
 * at zero again and no byte of media needs to be touched.
 *
 * <p>Addresses are relative to the master playlist: {@value #MEDIA}, {@value #SUBTITLES}, {@code subs/{round}.vtt},
 * {@code seg/{name}}. Everything here is a pure function of the feature.
 */
public final class ManifestComposer {

    /** Address of the media playlist. */
    public static final String MEDIA = "media.m3u8";

    /** Address of the subtitle playlist. */
    public static final String SUBTITLES = "subs.m3u8";

    private final DemoMedia film;
    private final Duration round;

    public ManifestComposer(DemoMedia film) {
        this.film = film;
        this.round = DemoMedia.SEGMENT.multipliedBy(film.segments().size());
    }

    /** The master playlist: one rendition and its subtitles. */
    public String master(Feature feature) {
        LongSummaryStatistics sizes =
                film.segments().stream().mapToLong(MediaFile::length).summaryStatistics();
        return """
                #EXTM3U
                #EXT-X-VERSION:7
                #EXT-X-INDEPENDENT-SEGMENTS
                #EXT-X-SESSION-DATA:DATA-ID="com.apple.hls.title",VALUE="%s"
                #EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="subs",NAME="Title and running time",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES,FORCED=NO,URI="%s"
                #EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS="%s",RESOLUTION=%s,FRAME-RATE=%s,SUBTITLES="subs"
                %s
                """.formatted(
                        PlainText.of(feature.name()).quotable(),
                        SUBTITLES,
                        bitsPerSecond(sizes.getMax()),
                        bitsPerSecond(sizes.getSum() / sizes.getCount()),
                        film.codecs(),
                        DemoMedia.RESOLUTION,
                        DemoMedia.FRAME_RATE,
                        MEDIA);
    }

    /** The media playlist; the last entry is cut so that the entries add up to the feature's length. */
    public String media(Feature feature) {
        List<MediaFile> segments = film.segments();
        var playlist = new Playlist(DemoMedia.SEGMENT);
        playlist.map(film.initialization().address());
        int i = 0;
        for (Slice slice : Slice.of(feature.length(), DemoMedia.SEGMENT)) {
            int inRound = i++ % segments.size();
            if (inRound == 0 && i > 1) {
                playlist.discontinuity();
            }
            playlist.entry(slice.length(), segments.get(inRound).address());
        }
        return playlist.end();
    }

    /** The subtitle playlist: one WebVTT file a round. */
    public String subtitles(Feature feature) {
        var playlist = new Playlist(round);
        for (Slice slice : Slice.of(feature.length(), round)) {
            if (slice.number() > 0) {
                playlist.discontinuity();
            }
            playlist.entry(slice.length(), "subs/" + slice.number() + ".vtt");
        }
        return playlist.end();
    }

    /**
     * One WebVTT file: the feature's name and the running time, second by second. Its times count from the start of the
     * round, as a discontinuity asks for.
     *
     * @return empty if the feature has no such round
     */
    public Optional<String> subtitle(Feature feature, int round) {
        return Slice.of(feature.length(), this.round).stream()
                .skip(Math.max(round, 0))
                .filter(slice -> slice.number() == round)
                .findFirst()
                .map(slice -> RunningTime.of(feature, slice));
    }

    private static long bitsPerSecond(long bytes) {
        return Math.ceilDiv(bytes * 8_000, DemoMedia.SEGMENT.toMillis());
    }
}
