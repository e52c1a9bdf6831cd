package io.marquee.epg;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one broadcast. */
public record BroadcastId(@JsonValue UUID value) implements Serializable {
    @JsonCreator
    public BroadcastId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static BroadcastId of(String text) {
        return new BroadcastId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
