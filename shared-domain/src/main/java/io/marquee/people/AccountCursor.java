package io.marquee.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.marquee.account.AccountId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** The place behind one account in a sorted list; it stays where it is when accounts come and go before it. */
public record AccountCursor(AccountOrder order, String email, Instant joinedAt, AccountId id) {

    public static AccountCursor behind(AccountRow row, AccountOrder order) {
        return new AccountCursor(order, row.email(), row.joinedAt(), row.id());
    }

    /** Opaque and safe in an address. */
    public String text() {
        String plain = String.join("\n", order.name(), joinedAt.toString(), id.toString(), email);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** Reads what {@link #text} wrote; anything else, or another order's, is an {@link IllegalArgumentException}. */
    public static AccountCursor of(String text, AccountOrder expected) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", 4);
            if (parts.length == 4 && parts[0].equals(expected.name()) && parts[3].indexOf('\0') < 0) {
                return new AccountCursor(expected, parts[3], Instant.parse(parts[1]), AccountId.of(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("not a cursor: " + text, e);
        }
        throw new IllegalArgumentException("not a cursor of this list: " + text);
    }
}
