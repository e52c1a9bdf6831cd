package io.marquee.demo.payments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings events to merchants, signed, until they answer with a 2xx status. */
final class Courier implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LOCAL = ".localhost";

    static {
        // A name below localhost is this machine, but not every resolver knows it: then the name goes as a header
        // alone.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final Cashier cashier;
    private final String secret;
    private final Clock wall;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Courier(Cashier cashier, String secret, Clock wall) {
        this.cashier = cashier;
        this.secret = secret;
        this.wall = wall;
    }

    /** Tries everything that is due, once. */
    void round() throws InterruptedException {
        for (Notice notice : cashier.toSend()) {
            try {
                int status =
                        http.send(request(notice), BodyHandlers.discarding()).statusCode();
                cashier.delivered(notice, status / 100 == 2, Integer.toString(status));
            } catch (IOException | IllegalArgumentException e) {
                log.info("{} does not answer: {}", notice.to(), e.toString());
                cashier.delivered(notice, false, "no answer");
            }
        }
    }

    private HttpRequest request(Notice notice) {
        URI to = notice.to();
        boolean local = to.getHost().endsWith(LOCAL);
        URI address = local ? URI.create(to.toString().replaceFirst(to.getHost(), "localhost")) : to;
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Marquee-Signature", signature(notice.body()))
                .POST(BodyPublishers.ofString(notice.body()));
        return (local ? request.setHeader("Host", to.getRawAuthority()) : request).build();
    }

    private String signature(String body) {
        try {
            long now = wall.instant().getEpochSecond();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal((now + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=%d,v1=%s".formatted(now, HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
