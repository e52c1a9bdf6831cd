package io.marquee.epg.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one further lineup. */
public record LineupId(@JsonValue UUID value) {
    @JsonCreator
    public LineupId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static LineupId of(String text) {
        return new LineupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
