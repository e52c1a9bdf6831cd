package io.marquee.admin.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where the next page of a staff list begins. */
record RowCursor(int offset) {

    private static final String PREFIX = "row ";

    /** Reads what {@link #text} wrote; anything else is an {@link IllegalArgumentException}. */
    static RowCursor of(@Nullable String text) {
        if (text == null) {
            return new RowCursor(0);
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            if (plain.matches(PREFIX + "\\d{1,9}")) {
                return new RowCursor(Integer.parseInt(plain.substring(PREFIX.length())));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
        throw new IllegalArgumentException("not a cursor of this list: " + text);
    }

    RowCursor plus(int rows) {
        return new RowCursor(offset + rows);
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((PREFIX + offset).getBytes(UTF_8));
    }
}
