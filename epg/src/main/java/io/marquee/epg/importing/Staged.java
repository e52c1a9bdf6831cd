package io.marquee.epg.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme of the file, read and kept, but not yet part of any schedule.
 *
 * @param described whether it has a description
 */
record Staged(
        UUID programme,
        String identity,
        Instant start,
        @Nullable Instant stop,
        AiringMarks marks,
        boolean described,
        int line,
        int column) {}
