package io.marquee.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret good for one use: 256 random bits behind a prefix that names its kind. */
record OneTimeToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeToken generate(TokenKind kind) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new OneTimeToken(
                kind.prefix() + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    boolean isA(TokenKind kind) {
        return value.startsWith(kind.prefix());
    }

    /** SHA-256, under which it is stored: who reads the table cannot use it. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "OneTimeToken";
    }
}
