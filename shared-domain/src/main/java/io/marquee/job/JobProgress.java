package io.marquee.job;

import org.jspecify.annotations.Nullable;

/** How far a run is. */
record JobProgress(int done, int total, @Nullable String message) {

    JobProgress {
        if (done < 0 || total < 0) {
            throw new IllegalArgumentException("progress " + done + " of " + total);
        }
    }
}
