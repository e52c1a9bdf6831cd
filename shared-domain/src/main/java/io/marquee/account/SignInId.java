package io.marquee.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** Names one sign-in: one device of an account, and the family of its refresh tokens. */
public record SignInId(@JsonValue UUID value) implements Serializable {

    @JsonCreator
    public SignInId {}

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static SignInId of(String text) {
        return new SignInId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
