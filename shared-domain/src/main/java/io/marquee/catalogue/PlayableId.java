package io.marquee.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names what can be played: a film, under its title's value, or an episode. */
public record PlayableId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public PlayableId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static PlayableId of(String text) {
        return new PlayableId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
