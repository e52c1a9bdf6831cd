package io.marquee.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one job. */
public record JobId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public JobId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
