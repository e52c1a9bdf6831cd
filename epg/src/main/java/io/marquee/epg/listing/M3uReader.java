package io.marquee.epg.listing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads M3U playlists of channels, one line at a time; how much they may hold is bounded by {@link ReadingLimits}. */
public final class M3uReader {
    private M3uReader() {}

    /**
     * Reads a playlist, plain or compressed by gzip or xz, in UTF-8 or, line by line, in ISO-8859-1, and hands on what it
     * finds. Does not close the stream. A line or a channel that cannot be used is reported, counted and left out.
     *
     * @param base what relative addresses are relative to; null if they are to be refused
     * @throws ListingException if it is no playlist of channels, breaks off, or exceeds a limit
     */
    public static ListingSummary read(
            InputStream input, @Nullable URI base, ReadingLimits limits, PlaylistReceiver receiver)
            throws ListingException {
        var report = new ListingReport(limits, receiver::problem);
        var lines = new PlaylistLines(ListingInput.open(input, limits), limits);
        try {
            var playlist = new M3uPlaylist(base, report, receiver);
            for (String line = lines.next(); line != null; line = lines.next()) {
                playlist.line(line.strip(), lines.number());
            }
            playlist.end(lines.number());
            return report.summary();
        } catch (ListingException refused) {
            throw refused.line() > 0 ? refused : new ListingException(lines.number(), 1, refused.reason(), refused);
        } catch (IOException broken) {
            throw new ListingException(lines.number(), 1, "cannot be read: " + broken.getMessage(), broken);
        }
    }
}
