package io.marquee.localstack.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as the payment provider of tests does. */
public final class SignedWebhook {

    private SignedWebhook() {}

    /** The header {@code Marquee-Signature} of this body, sent at this moment. */
    public static String header(String body, Instant sent) {
        return header(body, sent, RealServers.PAYMENTS_SECRET);
    }

    /** The same with another secret. */
    public static String header(String body, Instant sent, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal((sent.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(sent.getEpochSecond(), HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
