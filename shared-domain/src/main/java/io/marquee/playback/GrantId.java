package io.marquee.playback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one grant. */
public record GrantId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public GrantId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static GrantId of(String text) {
        return new GrantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
