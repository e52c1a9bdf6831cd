package io.marquee.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one title. */
public record TitleId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public TitleId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static TitleId of(String text) {
        return new TitleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
