package io.marquee.event;

import io.marquee.tenancy.TenantId;
import java.util.UUID;

/** The payload of a notification as the trigger writes it: {@code tenant id topic subject}, blanks between. */
final class Announcement {

    private Announcement() {}

    /** Reads a payload; a malformed one is an {@link IllegalArgumentException}. */
    static Event read(String payload) {
        String[] words = payload.split(" ", -1);
        if (words.length != 4) {
            throw new IllegalArgumentException("not an announcement: " + payload);
        }
        return new Event(
                new TenantId(UUID.fromString(words[0])),
                UUID.fromString(words[1]),
                words[2],
                words[3].equals("-") ? null : UUID.fromString(words[3]));
    }
}
