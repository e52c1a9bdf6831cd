package io.marquee.epg.matching;

import io.marquee.catalogue.TitleId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme that waits for somebody to say whether it is the title.
 *
 * @param score in [0, 1]
 * @param next when it is shown next; null if it is not
 * @param broadcasts how often it is shown from now on
 */
public record ProposedMatch(
        UUID programme,
        String name,
        @Nullable String subtitle,
        @Nullable Integer year,
        String description,
        TitleId title,
        String titleName,
        int titleYear,
        double score,
        @Nullable Instant next,
        int broadcasts) {}
