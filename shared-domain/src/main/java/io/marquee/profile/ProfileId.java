package io.marquee.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one profile. */
public record ProfileId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public ProfileId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static ProfileId of(String text) {
        return new ProfileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
