package io.marquee.catalogue;

import java.time.Instant;
import java.util.List;

/** A title as staff see it in a list. */
public record TitleRow(
        TitleId id,
        int version,
        String externalId,
        String name,
        TitleType type,
        int year,
        Publication publication,
        MaturityRating maturityRating,
        int requiredTier,
        List<String> genres,
        List<String> directors,
        String posterUrl,
        Instant updatedAt) {

    public TitleRow {
        genres = List.copyOf(genres);
        directors = List.copyOf(directors);
    }
}
