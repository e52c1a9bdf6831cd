package io.marquee.admin.api;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.ChannelId;
import io.marquee.epg.TimeSlot;
import io.marquee.epg.editing.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast as a program writes it, {@code [start, stop)}.
 *
 * @param stop at most 24 hours after the start
 * @param titleId the title of the catalogue that is shown, if it is one
 * @param title its name; may be left out if there is a titleId, as may what else the catalogue tells of it
 * @param maturity age from which it may be watched; left out for that of the title, else it counts as unrated
 */
record BroadcastBody(
        @NotNull @Schema(format = "uuid") ChannelId channelId,
        @NotNull Instant start,
        @NotNull Instant stop,
        @Nullable TitleId titleId,
        @Nullable @Size(max = 200) String title,
        @Nullable @Size(max = 200) String subtitle,
        @Nullable @Size(max = 4000) String description,
        @Nullable @Size(max = 80) String category,
        @Nullable @Min(0) @Max(99) Integer maturity) {

    private static final int UNRATED = 99;

    TimeSlot slot() {
        if (!stop.isAfter(start)) {
            throw new IllegalArgumentException("stop: after the start expected");
        }
        return new TimeSlot(start, stop);
    }

    /** What is said, and else what the catalogue says. */
    Content content(Optional<Content> catalogue) {
        if (titleId != null && catalogue.isEmpty()) {
            throw new IllegalArgumentException("titleId: a published title that may be watched now expected");
        }
        if (title == null && titleId == null) {
            throw new IllegalArgumentException("title: a name or a titleId expected");
        }
        Content told = catalogue.orElseGet(() -> new Content(null, "", null, "", null, UNRATED));
        return new Content(
                titleId,
                title == null ? told.name() : title,
                subtitle == null ? told.subtitle() : subtitle,
                description == null ? told.description() : description,
                category == null ? told.category() : category,
                maturity == null ? told.maturity() : maturity);
    }
}
