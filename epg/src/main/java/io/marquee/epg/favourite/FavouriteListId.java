package io.marquee.epg.favourite;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one list of favourite channels. */
public record FavouriteListId(@JsonValue UUID value) implements Serializable {
    @JsonCreator
    public FavouriteListId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static FavouriteListId of(String text) {
        return new FavouriteListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
