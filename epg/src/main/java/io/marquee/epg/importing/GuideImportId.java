package io.marquee.epg.importing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one import of a guide. */
public record GuideImportId(@JsonValue UUID value) implements Serializable {
    @JsonCreator
    public GuideImportId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static GuideImportId of(String text) {
        return new GuideImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
