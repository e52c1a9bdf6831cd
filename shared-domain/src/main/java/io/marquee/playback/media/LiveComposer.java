package io.marquee.playback.media;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Composes the HLS playlists (RFC 8216) of a channel from its schedule and the clock; see {@link LiveGrid} for what makes
 * every node compose the same. Addresses are as in {@link ManifestComposer}. Everything here is a pure function of what
 * it is given.
 *
 * <p>A player keeps three of the longest segments away from the end of a live playlist. That much is listed ahead of
 * the clock, so that what it shows is what is on.
 */
public final class LiveComposer {

    /** How far from its end the playlist is to be played; that much of it lies ahead of the clock. */
    public static final Duration LEAD = Duration.ofSeconds(3L * LiveGrid.LONGEST);

    /** How long what has been shown stays listed. */
    public static final Duration WINDOW = Duration.ofMinutes(30);

    private static final Duration LONGEST = Duration.ofSeconds(LiveGrid.LONGEST);

    private final LiveMedia media;

    public LiveComposer(LiveMedia media) {
        this.media = media;
    }

    /** From when to when the schedule must be known to compose what is listed now. */
    public static Instant scheduleFrom(Instant now) {
        return now.minus(WINDOW).minusSeconds(2L * LiveGrid.CELL);
    }

    /** See {@link #scheduleFrom}. */
    public static Instant scheduleTo(Instant now) {
        return now.plus(LEAD).plusSeconds(LiveGrid.CELL);
    }

    /** The second at which the segment of this number begins, or one less than a cell before it. */
    public static Instant around(long number) {
        return Instant.ofEpochSecond(Math.floorDiv(number, LiveGrid.PIECES) * LiveGrid.CELL);
    }

    /** The master playlist: one rendition and its subtitles. */
    public String master(String channel) {
        long peak = 8L * Math.max(media.film().peak(), media.pause().peak());
        return MasterPlaylist.text(channel, peak, peak, media.codecs());
    }

    /**
     * The media playlist.
     *
     * @param schedule by start, without overlaps, from {@link #scheduleFrom} to {@link #scheduleTo}; gaps are a pause
     */
    public String media(List<Showing> schedule, Instant now) {
        Playlist playlist = begin(now);
        playlist.map(media.initialization().address());
        for (LivePiece piece : pieces(schedule, now)) {
            lead(playlist, piece, now);
            Reel reel = isPause(LiveGrid.on(piece.start(), schedule)) ? media.pause() : media.film();
            playlist.entry(Duration.ofSeconds(piece.seconds()), reel.address(piece.offset(), piece.seconds()));
        }
        return playlist.soFar();
    }

    /** The subtitle playlist, entry by entry beside the media playlist. */
    public String subtitles(List<Showing> schedule, Instant now) {
        Playlist playlist = begin(now);
        for (LivePiece piece : pieces(schedule, now)) {
            lead(playlist, piece, now);
            playlist.entry(Duration.ofSeconds(piece.seconds()), "subs/" + piece.number() + ".vtt");
        }
        return playlist.soFar();
    }

    /** The WebVTT text of the segment of this number, with the schedule around {@link #around}. */
    public String subtitle(List<Showing> schedule, long number) {
        LivePiece piece = LiveGrid.piece(number, schedule);
        return RunningTime.of(LiveGrid.on(piece.start(), schedule), piece);
    }

    private static boolean isPause(@Nullable Showing showing) {
        return showing == null || showing.withheld();
    }

    private static long firstCell(Instant now) {
        return LiveGrid.cell(now.minus(WINDOW).getEpochSecond());
    }

    private static Playlist begin(Instant now) {
        long cell = firstCell(now);
        return new Playlist(LONGEST, cell * LiveGrid.PIECES, LiveGrid.discontinuitiesBefore(cell), LEAD);
    }

    private static List<LivePiece> pieces(List<Showing> schedule, Instant now) {
        return LiveGrid.pieces(firstCell(now), now.plus(LEAD).getEpochSecond(), schedule);
    }

    /** A time stands where the media's clock begins anew, and at the beginning of the list. */
    private static void lead(Playlist playlist, LivePiece piece, Instant now) {
        if (piece.fresh()) {
            playlist.discontinuity();
        }
        if (piece.fresh() || piece.number() == firstCell(now) * LiveGrid.PIECES) {
            playlist.dated(Instant.ofEpochSecond(piece.start()));
        }
    }
}
