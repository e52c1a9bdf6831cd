package io.marquee.admin.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.marquee.audit.AuditPage;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** Where the next page of the audit begins. */
record ChangeCursor(AuditPage.Place place) {

    private static final String PREFIX = "change ";

    /** Reads what {@link #text} wrote; anything else is an {@link IllegalArgumentException}. */
    static ChangeCursor of(String text) {
        try {
            String[] words = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", -1);
            if (words.length == 3 && PREFIX.strip().equals(words[0])) {
                return new ChangeCursor(new AuditPage.Place(Instant.parse(words[2]), Long.parseLong(words[1])));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
        throw new IllegalArgumentException("not a cursor of this list: " + text);
    }

    String text() {
        String plain = PREFIX + place.change() + " " + place.at();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }
}
