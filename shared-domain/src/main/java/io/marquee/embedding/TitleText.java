package io.marquee.embedding;

import io.marquee.catalogue.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A title's text beside what its embedding was made from.
 *
 * @param embeddedHash null where there is no embedding, as is {@code embeddedAt}
 */
record TitleText(
        TitleId id,
        String name,
        EmbeddingText text,
        @Nullable String embeddedHash,
        @Nullable Instant embeddedAt) {

    EmbeddingState state(String model) {
        if (embeddedHash == null) {
            return EmbeddingState.MISSING;
        }
        return embeddedHash.equals(text.hash(model)) ? EmbeddingState.CURRENT : EmbeddingState.STALE;
    }

    boolean embeddedSince(Instant moment) {
        return embeddedAt != null && !embeddedAt.isBefore(moment);
    }
}
