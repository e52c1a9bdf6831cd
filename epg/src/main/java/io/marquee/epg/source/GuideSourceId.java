package io.marquee.epg.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one guide source. */
public record GuideSourceId(@JsonValue UUID value) implements Serializable {
    @JsonCreator
    public GuideSourceId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static GuideSourceId of(String text) {
        return new GuideSourceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
