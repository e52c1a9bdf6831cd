package io.marquee.epg.export;

import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Makes and checks the addresses of exports. Whoever holds one may read that export until it expires; each is signed
 * (HMAC-SHA256 over all that it says) with a key of the tenant's own, derived from the installation's secret, so that one
 * tenant's address opens nothing of another's.
 */
@Service
public class ExportAddresses {
    private static final String PATH = "/api/v1/exports/";
    private static final String ALGORITHM = "HmacSHA256";

    private final String secret;
    private final Clock clock;

    ExportAddresses(@Value("${marquee.guide.export-secret:}") String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** Whether the operator has set the secret; without it there are no exports. */
    public boolean available() {
        return !secret.isEmpty();
    }

    /**
     * Path and query of the address.
     *
     * @throws IllegalStateException if exports are not available
     */
    public String path(ExportOrder order) {
        String lineup = order.lineup() == null ? "" : "lineup=" + order.lineup() + "&";
        return "%s%s?%sfrom=%s&to=%s&expires=%d&signature=%s"
                .formatted(
                        PATH,
                        order.kind().file(),
                        lineup,
                        order.from(),
                        order.to(),
                        order.expires().getEpochSecond(),
                        signature(order));
    }

    /** What an address asks for, if it is signed for this tenant and has not expired. */
    public Optional<ExportOrder> open(
            ExportKind kind, @Nullable String lineup, String from, String to, long expires, String signature) {
        if (!available()) {
            return Optional.empty();
        }
        ExportOrder order;
        try {
            order = new ExportOrder(
                    kind,
                    lineup == null ? null : UUID.fromString(lineup),
                    ExportOrder.Edge.parse(from),
                    ExportOrder.Edge.parse(to),
                    Instant.ofEpochSecond(expires));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
        boolean signed = MessageDigest.isEqual(
                signature(order).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
        return signed && order.expires().isAfter(clock.instant()) ? Optional.of(order) : Optional.empty();
    }

    private String signature(ExportOrder order) {
        if (!available()) {
            throw new IllegalStateException("marquee.guide.export-secret is not set");
        }
        TenantId tenant = TenantScope.require();
        byte[] key = hmac(secret.getBytes(StandardCharsets.UTF_8), "guide export of " + tenant.value());
        String said = String.join(
                "\n",
                order.kind().name(),
                String.valueOf(order.lineup()),
                order.from().toString(),
                order.to().toString(),
                Long.toString(order.expires().getEpochSecond()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(key, said));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(ALGORITHM, impossible);
        }
    }
}
