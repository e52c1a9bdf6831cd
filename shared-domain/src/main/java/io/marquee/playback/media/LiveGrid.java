package io.marquee.playback.media;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a channel's endless time into numbered segments, knowing nothing of its past. Time is laid out in cells of 16 s
 * from the epoch on. A cell has always four segments and always one place where the media's clock begins anew: where
 * another programme begins inside the cell, else at the cell's beginning. So the number of a segment and the count of
 * discontinuities before it follow from the time alone: every node says the same, after a restart and after an edit of
 * the schedule too.
 */
final class LiveGrid {

    /** Seconds. */
    static final int CELL = 16;

    /** Segments of a cell. */
    static final int PIECES = 4;

    /** Seconds that no segment exceeds, wherever in a cell a programme begins. */
    static final int LONGEST = 5;

    private LiveGrid() {}

    /** The cell that holds this second. */
    static long cell(long second) {
        return Math.floorDiv(second, CELL);
    }

    /** Discontinuities before the first segment of a cell, not counting one that stands at it. */
    static long discontinuitiesBefore(long cell) {
        return cell;
    }

    /** The segments from the beginning of a cell on that end by {@code until}, a second. */
    static List<LivePiece> pieces(long firstCell, long until, List<Showing> schedule) {
        var pieces = new ArrayList<LivePiece>();
        int before = change(firstCell - 1, schedule);
        for (long cell = firstCell; cell * CELL < until; cell++) {
            int change = change(cell, schedule);
            for (LivePiece piece : cut(cell, change, before)) {
                if (piece.end() > until) {
                    return pieces;
                }
                pieces.add(piece);
            }
            before = change;
        }
        return pieces;
    }

    /** The segment of this number. */
    static LivePiece piece(long number, List<Showing> schedule) {
        long cell = Math.floorDiv(number, PIECES);
        return cut(cell, change(cell, schedule), change(cell - 1, schedule)).get(Math.floorMod(number, PIECES));
    }

    /** What is on at that second; null in a gap. */
    static @Nullable Showing on(long second, List<Showing> schedule) {
        for (Showing showing : schedule) {
            if (showing.from() <= second && second < showing.to()) {
                return showing;
            }
        }
        return null;
    }

    /** Seconds into the cell at which something else begins; 0 if nothing does after the cell's beginning. */
    private static int change(long cell, List<Showing> schedule) {
        long start = cell * CELL;
        long first = start + CELL;
        for (Showing showing : schedule) {
            if (showing.from() > start) {
                first = Math.min(first, showing.from());
            }
            if (showing.to() > start) {
                first = Math.min(first, showing.to());
            }
        }
        return (int) ((first - start) % CELL);
    }

    private static List<LivePiece> cut(long cell, int change, int changeBefore) {
        int piecesBefore = change == 0 ? 0 : piecesBefore(change);
        var pieces = new ArrayList<LivePiece>(PIECES);
        int at = 0;
        for (int i = 0; i < PIECES; i++) {
            int end = i < piecesBefore
                    ? change * (i + 1) / piecesBefore
                    : change + (CELL - change) * (i + 1 - piecesBefore) / (PIECES - piecesBefore);
            int offset = at < change ? at + CELL - changeBefore : at - change;
            pieces.add(new LivePiece(cell * PIECES + i, cell * CELL + at, end - at, i == piecesBefore, offset));
            at = end;
        }
        return pieces;
    }

    /** How many of the four lie before the change, so that the longest is as short as can be. */
    private static int piecesBefore(int change) {
        int best = 1;
        for (int n = 2; n < PIECES; n++) {
            if (longest(change, n) < longest(change, best)) {
                best = n;
            }
        }
        return best;
    }

    private static int longest(int change, int before) {
        return Math.max(Math.ceilDiv(change, before), Math.ceilDiv(CELL - change, PIECES - before));
    }
}
