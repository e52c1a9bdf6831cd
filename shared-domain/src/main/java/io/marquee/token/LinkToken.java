package io.marquee.token;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a link that is sent by mail: 256 random bits, stored as their {@link #digest} only. */
public record LinkToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkToken generate() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256: who reads the table cannot use the link. */
    public byte[] digest() {
        return new OneTimeToken(value).digest();
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}
