package io.marquee.playback.media;

import java.time.Duration;
import java.time.Instant;
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
        return MasterPlaylist.text(
                feature.name(),
                bitsPerSecond(sizes.getMax()),
                bitsPerSecond(sizes.getSum() / sizes.getCount()),
                film.codecs());
    }

    /** The media playlist; the last entry is cut so that the entries add up to the feature's length. */
    public String media(Feature feature) {
        return media(new Playlist(DemoMedia.SEGMENT, Playlist.Type.VOD), feature, feature.length());
    }

    /**
     * The media playlist of a feature that is being shown: its beginning, up to what has been shown. Asked for again
     * later it has grown and is otherwise the same.
     *
     * @param start when the feature began
     * @param shown how long it has been on; from its length on the playlist is complete
     */
    public String growing(Feature feature, Instant start, Duration shown) {
        return media(new Playlist(DemoMedia.SEGMENT, Playlist.Type.EVENT).dated(start), feature, shown);
    }

    /** The media playlist of a feature that was shown from {@code start} on. */
    public String past(Feature feature, Instant start) {
        return media(new Playlist(DemoMedia.SEGMENT, Playlist.Type.VOD).dated(start), feature, feature.length());
    }

    private String media(Playlist playlist, Feature feature, Duration shown) {
        List<MediaFile> segments = film.segments();
        playlist.map(film.initialization().address());
        boolean complete = shown.compareTo(feature.length()) >= 0;
        int i = 0;
        for (Slice slice : Slice.of(feature.length(), DemoMedia.SEGMENT)) {
            if (!complete && slice.end().compareTo(shown) > 0) {
                break;
            }
            int inRound = i++ % segments.size();
            if (inRound == 0 && i > 1) {
                playlist.discontinuity();
            }
            playlist.entry(slice.length(), segments.get(inRound).address());
        }
        return complete ? playlist.end() : playlist.soFar();
    }

    /** The subtitle playlist: one WebVTT file a round. */
    public String subtitles(Feature feature) {
        return subtitles(new Playlist(round, Playlist.Type.VOD), feature, feature.length());
    }

    /** The subtitle playlist that goes with {@link #growing}; its last file may run ahead of what has been shown. */
    public String growingSubtitles(Feature feature, Instant start, Duration shown) {
        return subtitles(new Playlist(round, Playlist.Type.EVENT).dated(start), feature, shown);
    }

    /** The subtitle playlist that goes with {@link #past}. */
    public String pastSubtitles(Feature feature, Instant start) {
        return subtitles(new Playlist(round, Playlist.Type.VOD).dated(start), feature, feature.length());
    }

    private String subtitles(Playlist playlist, Feature feature, Duration shown) {
        boolean complete = shown.compareTo(feature.length()) >= 0;
        for (Slice slice : Slice.of(feature.length(), round)) {
            if (!complete && slice.start().compareTo(shown) > 0) {
                break;
            }
            if (slice.number() > 0) {
                playlist.discontinuity();
            }
            playlist.entry(slice.length(), "subs/" + slice.number() + ".vtt");
        }
        return complete ? playlist.end() : playlist.soFar();
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
