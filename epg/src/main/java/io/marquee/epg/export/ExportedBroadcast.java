package io.marquee.epg.export;

import io.marquee.epg.TimeSlot;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast with all that is told of it.
 *
 * @param year in which it was made
 * @param season from 1
 * @param episode from 1
 * @param ids by whose id it is
 * @param maturity age from which it may be watched; 99 if unrated
 */
record ExportedBroadcast(
        TimeSlot slot,
        String name,
        @Nullable String subtitle,
        String description,
        List<String> categories,
        List<String> keywords,
        @Nullable String language,
        @Nullable Integer year,
        @Nullable Integer season,
        @Nullable Integer episode,
        Map<String, String> ids,
        List<Credit> credits,
        @Nullable String country,
        @Nullable String rating,
        int maturity,
        @Nullable String starRating,
        @Nullable String imageUrl,
        @Nullable Integer minutes,
        boolean premiere,
        boolean isNew,
        boolean repeat) {
    ExportedBroadcast {
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        ids = Map.copyOf(ids);
        credits = List.copyOf(credits);
    }

    /**
     * Somebody who had a part in it.
     *
     * @param role as XMLTV names it
     */
    record Credit(String role, String name, @Nullable String character) {}
}
