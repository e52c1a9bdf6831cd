package io.marquee.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one account. */
public record AccountId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public AccountId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
