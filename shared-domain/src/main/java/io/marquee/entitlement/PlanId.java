package io.marquee.entitlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one plan. */
public record PlanId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public PlanId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
