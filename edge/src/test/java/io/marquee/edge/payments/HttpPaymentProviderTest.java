package io.marquee.edge.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.marquee.subscription.PaymentProvider;
import io.marquee.subscription.PaymentTrouble;
import io.marquee.subscription.ProviderAnswer;
import io.marquee.subscription.ProviderSnapshot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpPaymentProviderTest {

    private static final String SNAPSHOT = """
            {"ref": "sub_1", "version": 2, "status": "CANCELLED", "plan": "0198c0de-0000-7000-8000-000000000001",
             "periodStart": "2026-11-20T20:00:00Z", "periodEnd": "2026-12-20T20:00:00Z"}""";

    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = SNAPSHOT;
    private volatile boolean silent;
    private volatile String seen = "";

    @BeforeEach
    void aProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void end() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void asksWithTheSecretAndAKeyAndReadsTheAnswer() {
        ProviderAnswer<ProviderSnapshot> said = provider().cancelAtPeriodEnd("sub_1", "cancel-1");

        assertThat(said)
                .isInstanceOfSatisfying(
                        ProviderAnswer.Given.class,
                        given -> assertThat(given.value())
                                .extracting("status")
                                .isEqualTo(ProviderSnapshot.Status.CANCELLED));
        assertThat(seen).isEqualTo("POST /v1/subscriptions/sub_1/cancel cancel-1 Bearer s3cret");
    }

    @Test
    void whateverGoesWrongThereIsAnAnswerHere() {
        assertThat(trouble(402, "{}")).isEqualTo(PaymentTrouble.DECLINED);
        assertThat(trouble(500, "")).isEqualTo(PaymentTrouble.UNREACHABLE);
        assertThat(trouble(409, "{}")).isEqualTo(PaymentTrouble.REFUSED);
        assertThat(trouble(401, "")).isEqualTo(PaymentTrouble.REFUSED);
        assertThat(trouble(302, "")).isEqualTo(PaymentTrouble.REFUSED);
        assertThat(trouble(200, "")).isEqualTo(PaymentTrouble.REFUSED);
        assertThat(trouble(200, "<html>")).isEqualTo(PaymentTrouble.REFUSED);
        assertThat(trouble(200, "{\"ref\": \"../..\"}")).isEqualTo(PaymentTrouble.REFUSED);
    }

    @Test
    void aProviderThatIsSlowOrGoneIsUnreachableSoon() {
        silent = true;
        assertThat(trouble(200, SNAPSHOT)).isEqualTo(PaymentTrouble.UNREACHABLE);

        over.countDown();
        server.stop(0);
        assertThat(trouble(200, SNAPSHOT)).isEqualTo(PaymentTrouble.UNREACHABLE);
    }

    @Test
    void aUrlWithoutASecretIsSaidAtTheStart() {
        assertThatThrownBy(() -> new HttpPaymentProvider(
                        new PaymentSettings(URI.create("http://localhost:1"), "", "local", Duration.ofSeconds(1))))
                .hasMessageContaining("marquee.payments.secret");
    }

    private PaymentTrouble trouble(int nextStatus, String nextAnswer) {
        status = nextStatus;
        answer = nextAnswer;
        return switch (provider().resume("sub_1", "resume-1")) {
            case ProviderAnswer.Failed<ProviderSnapshot>(var why) -> why;
            case ProviderAnswer.Given<ProviderSnapshot>(var value) -> throw new AssertionError(value);
        };
    }

    private PaymentProvider provider() {
        var url = URI.create("http://localhost:" + server.getAddress().getPort());
        return new HttpPaymentProvider(new PaymentSettings(url, "s3cret", "local", Duration.ofMillis(700)));
    }

    private void serve(HttpExchange call) throws IOException {
        seen = "%s %s %s %s"
                .formatted(
                        call.getRequestMethod(),
                        call.getRequestURI(),
                        call.getRequestHeaders().getFirst("Idempotency-Key"),
                        call.getRequestHeaders().getFirst("Authorization"));
        if (silent) {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
