package io.marquee.epg.importing;

import io.marquee.epg.source.GuideSourceId;
import io.marquee.job.JobId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of reading a source's listings.
 *
 * @param job which works on it; null while it is only looked at
 * @param fileName as it was handed over; null if it was fetched
 * @param address where it is fetched; null if it was handed over
 * @param size of the file in bytes; 0 until it is there
 * @param report null until it is done
 * @param error why it failed
 */
public record GuideImport(
        GuideImportId id,
        GuideSourceId source,
        String sourceName,
        @Nullable JobId job,
        State state,
        @Nullable String fileName,
        @Nullable String address,
        long size,
        @Nullable GuideImportReport report,
        @Nullable String error,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    /** Where an import stands. */
    public enum State {
        /** Its channels are being looked at; nothing is imported yet. */
        PREVIEW,
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED,
        ROLLED_BACK
    }

    /** What to call it: the file or the address. */
    public String name() {
        return fileName != null ? fileName : address != null ? address : sourceName;
    }
}
