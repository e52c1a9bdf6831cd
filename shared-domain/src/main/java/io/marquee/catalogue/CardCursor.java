package io.marquee.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * The place after one card in one order.
 *
 * @param asOf when the first page was asked for, so that popularity does not shift between pages
 * @param key the card's sorted value as text
 */
record CardCursor(CardSort sort, Instant asOf, String key, UUID id) {

    String encode() {
        String plain = String.join("\n", sort.name(), asOf.toString(), id.toString(), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** Reads what {@link #encode} wrote; anything else, or another order's, is an {@link IllegalArgumentException}. */
    static CardCursor decode(String text, CardSort expected) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", 4);
            if (parts.length == 4 && parts[0].equals(expected.name())) {
                return new CardCursor(expected, Instant.parse(parts[1]), parts[3], UUID.fromString(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
        throw new IllegalArgumentException("not a cursor of this list: " + text);
    }
}
