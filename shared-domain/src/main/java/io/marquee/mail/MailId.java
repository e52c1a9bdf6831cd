package io.marquee.mail;

import java.io.Serializable;
import java.util.UUID;

/** Names one mail. */
public record MailId(UUID value) implements Serializable {

    /** Reads the canonical text form; anything else is an {@link IllegalArgumentException}. */
    public static MailId of(String text) {
        return new MailId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
