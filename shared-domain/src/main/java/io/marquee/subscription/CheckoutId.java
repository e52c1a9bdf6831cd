package io.marquee.subscription;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one checkout. */
public record CheckoutId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public CheckoutId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static CheckoutId of(String text) {
        return new CheckoutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
