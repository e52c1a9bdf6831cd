package io.marquee.epg;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one channel. */
public record ChannelId(@JsonValue UUID value) implements Serializable {
    @JsonCreator
    public ChannelId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static ChannelId of(String text) {
        return new ChannelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
