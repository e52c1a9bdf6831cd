package io.marquee.admin.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.catalogue.EditableTitle;
import io.marquee.catalogue.TitleId;
import java.time.Instant;

/**
 * A title as a program reads it: what it may write, and what it may not.
 *
 * @param version the value of its ETag
 */
record TitleAnswer(
        TitleId id,
        int version,
        Instant updatedAt,
        @JsonUnwrapped TitleBody body) {

    static TitleAnswer of(EditableTitle title) {
        return new TitleAnswer(title.id(), title.version(), title.updatedAt(), TitleBody.of(title.draft()));
    }
}
