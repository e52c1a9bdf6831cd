package io.marquee.viewer.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.catalogue.Credit;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleDetails;
import io.marquee.catalogue.TitleDetails.SeasonDetails;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Plan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title's card and all the rest, and whether this viewer may watch it. */
record TitleAnswer(
        @JsonUnwrapped TitleCard card,
        @Nullable String originalName,
        @Nullable String originalLanguage,
        String synopsis,
        List<String> moods,
        List<String> themes,
        List<String> keywords,
        List<Credit> credits,
        List<SeasonDetails> seasons,
        String titleArtUrl,
        AccessAnswer access) {

    /**
     * Whether it plays.
     *
     * @param reason null where granted, as is all that follows
     */
    record AccessAnswer(
            boolean granted,
            Access.@Nullable Reason reason,
            @Nullable Plan cheapestPlan,
            @Nullable Instant opensAt,
            @Nullable Instant closedAt) {}

    static TitleAnswer of(TitleDetails title, Access access) {
        return new TitleAnswer(
                title.card(),
                title.originalName(),
                title.originalLanguage(),
                title.synopsis(),
                title.moods(),
                title.themes(),
                title.keywords(),
                title.credits(),
                title.seasons(),
                title.titleArtUrl(),
                switch (access) {
                    case Access.Granted _ -> new AccessAnswer(true, null, null, null, null);
                    case Access.Denied denied ->
                        new AccessAnswer(
                                false, denied.reason(), denied.cheapestPlan(), denied.opensAt(), denied.closedAt());
                });
    }
}
