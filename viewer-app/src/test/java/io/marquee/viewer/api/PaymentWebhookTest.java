package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.testing.SignedWebhook;
import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.Caller.Answer;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.ViewerAppTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ViewerAppTest
class PaymentWebhookTest {

    private static final String PATH = "/webhooks/payments";

    @Autowired
    TwoServices services;

    @LocalServerPort
    int port;

    TwoServices.Service aurora;
    String checkout;

    @BeforeEach
    void aCheckoutThatIsOpen() {
        aurora = services.aurora();
        checkout = UUID.randomUUID().toString();
        services.update(aurora, """
                insert into checkout (id, account_id, plan_id, state, created_at, return_to, provider)
                select '%s', a.id, p.id, 'OPEN', now(), 'http://aurora.localhost/', 'none'
                  from account a, plan p
                 where a.email = 'basic@aurora.localhost' and p.code = 'premium'
                """.formatted(checkout));
    }

    @Test
    void aSignedEventIsAppliedWithoutSessionOrTokenAndOnceOnly() {
        String id = "evt_" + UUID.randomUUID();
        String body = event(id, "aurora", 1, "ACTIVE");

        assertThat(outcome(send(body))).isEqualTo("APPLIED");
        assertThat(outcome(send(body))).isEqualTo("REPLAYED");
        assertThat(outcome(send(event("evt_" + UUID.randomUUID(), "aurora", 1, "ENDED"))))
                .isEqualTo("STALE");
    }

    @Test
    void whatIsAboutNobodyIsAnsweredSoThatItIsNotSentAgain() {
        checkout = UUID.randomUUID().toString();

        assertThat(outcome(send(event("evt_" + UUID.randomUUID(), "aurora", 1, "ACTIVE"))))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void nobodyElseIsHeard() {
        String body = event("evt_" + UUID.randomUUID(), "aurora", 1, "ACTIVE");
        Instant now = Instant.now();

        refused(caller().post(PATH, body));
        refused(signed("t=1,v1=zz", body));
        refused(signed(SignedWebhook.header(body, now, "guessed"), body));
        refused(signed(SignedWebhook.header(body, now.minus(Duration.ofMinutes(6))), body));
        refused(signed(SignedWebhook.header(body, now), body.replace("ACTIVE", "ENDED")));
        refused(send("no json"));
    }

    @Test
    void anEventOfOneTenantIsRefusedAtTheDoorOfAnother() {
        String body = event("evt_" + UUID.randomUUID(), "aurora", 1, "ACTIVE");
        services.northlight();

        refused(Caller.program(port, "northlight.localhost")
                .sending("Marquee-Signature", SignedWebhook.header(body, Instant.now()))
                .post(PATH, body));
    }

    @Test
    void aBodyThatIsTooLargeIsNotReadToItsEnd() {
        String body = "{\"filler\":\"" + "x".repeat(70_000) + "\"}";

        Answer answer = send(body);

        refused(answer);
        assertThat(answer.json().get("detail").asString()).contains("larger");
    }

    @Test
    void nothingElseIsOpenBesideIt() {
        assertThat(caller().post("/webhooks/other", "{}").status()).isEqualTo(401);
        assertThat(caller().get(PATH).status()).isEqualTo(401);
    }

    private Answer send(String body) {
        return signed(SignedWebhook.header(body, Instant.now()), body);
    }

    private Answer signed(String header, String body) {
        return caller().sending("Marquee-Signature", header).post(PATH, body);
    }

    private Caller caller() {
        return Caller.program(port, aurora.host());
    }

    private static String outcome(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("outcome").asString();
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:marquee:problem:webhook-refused");
    }

    private String event(String id, String merchant, int version, String status) {
        Instant start = Instant.now();
        return """
                {"id": "%s", "type": "checkout.completed", "merchant": "%s", "checkout": "%s",
                 "subscription": {"ref": "sub_%s", "version": %d, "status": "%s", "plan": "%s",
                                  "periodStart": "%s", "periodEnd": "%s", "paymentMethod": "Visa ending in 4242"},
                 "somethingNew": {"is": "ignored"}}""".formatted(
                        id,
                        merchant,
                        checkout,
                        checkout,
                        version,
                        status,
                        UUID.randomUUID(),
                        start,
                        start.plus(Duration.ofDays(30)));
    }
}
