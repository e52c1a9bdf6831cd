package io.marquee.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Proves that a body comes from the payment provider and was sent just now: the header
 * {@code t=<unix seconds>,v1=<hex of HMAC-SHA256 of "t.body">}, where {@code v1} may come several times while a secret
 * is being exchanged.
 */
@Component
class WebhookSignature {

    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private final String secret;

    WebhookSignature(@Value("${marquee.payments.secret:}") String secret) {
        this.secret = secret;
    }

    /** What is wrong with the signature, for whoever sent it; empty where it holds. */
    Optional<String> objection(@Nullable String header, byte[] body, Instant now) {
        if (secret.isEmpty()) {
            return Optional.of("No payment provider is set up here.");
        }
        String[] parts = header == null ? new String[0] : header.split(",", 8);
        Instant sent = Arrays.stream(parts)
                .filter(part -> part.startsWith("t="))
                .findFirst()
                .flatMap(part -> instant(part.substring(2)))
                .orElse(null);
        if (sent == null) {
            return Optional.of("The signature is missing or cannot be read.");
        }
        byte[] expected = hmac(sent.getEpochSecond() + ".", body);
        boolean holds = false;
        for (String part : parts) {
            holds |= part.startsWith("v1=") && MessageDigest.isEqual(expected, bytes(part.substring(3)));
        }
        if (!holds) {
            return Optional.of("The signature is wrong.");
        }
        return Duration.between(sent, now).abs().compareTo(TOLERANCE) > 0
                ? Optional.of("The signature is too old.")
                : Optional.empty();
    }

    private byte[] hmac(String prefix, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM, e);
        }
    }

    private static Optional<Instant> instant(String seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
