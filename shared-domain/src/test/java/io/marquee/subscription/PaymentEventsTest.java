package io.marquee.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.testing.SignedWebhook;
import io.marquee.subscription.ProviderSnapshot.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What the provider tells, whatever order it arrives in. */
class PaymentEventsTest extends BillingFixture {

    @Test
    void aReplayedEventIsAnsweredAndNotApplied() {
        CheckoutId checkout = subscribed(premium);
        String again = completed("evt_1", checkout);
        int steps = history().size();

        assertThat(send(again)).isEqualTo(EventOutcome.REPLAYED);
        assertThat(send(again)).isEqualTo(EventOutcome.REPLAYED);

        assertThat(history()).hasSize(steps);
        assertThat(in(() -> payments.of(account))).hasSize(1);
    }

    @Test
    void anOlderWordIsKeptButChangesNothingSaveThatItsPaymentIsListed() {
        CheckoutId checkout = subscribed(premium);
        send(event("evt_3", "renewal.failed", checkout, snapshot(3, Status.PAST_DUE, premium), failed("pay_3")));

        assertThat(send(event("evt_2", "renewal.paid", checkout, snapshot(2, Status.ACTIVE, premium), paid("pay_2"))))
                .isEqualTo(EventOutcome.STALE);

        assertThat(current().state()).isEqualTo(SubscriptionState.PAST_DUE);
        assertThat(in(() -> payments.of(account))).extracting(Payment::id).contains("pay_2", "pay_3");
        assertThat(outcomeOf("evt_2")).isEqualTo("STALE");
    }

    @Test
    void eventsThatArriveInReverseOrderEndWhereTheyWouldHaveEnded() {
        CheckoutId checkout = open(premium);

        assertThat(send(event(
                        "evt_3", "subscription.cancelled", checkout, snapshot(3, Status.CANCELLED, premium), null)))
                .isEqualTo(EventOutcome.APPLIED);
        assertThat(send(event("evt_2", "renewal.paid", checkout, snapshot(2, Status.ACTIVE, premium), paid("pay_2"))))
                .isEqualTo(EventOutcome.STALE);
        assertThat(send(completed("evt_1", checkout))).isEqualTo(EventOutcome.STALE);

        assertThat(current().state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(current().collector().version()).isEqualTo(3);
        assertThat(in(() -> payments.of(account))).hasSize(2);
        assertThat(checkout(checkout).state()).isEqualTo(CheckoutState.PAID);
    }

    @Test
    void theSameEventFromTwoThreadsIsAppliedOnce() throws Exception {
        CheckoutId checkout = open(premium);
        String body = completed("evt_1", checkout);
        int threads = 2;
        var together = new CyclicBarrier(threads);
        List<EventOutcome> outcomes = new ArrayList<>();

        try (var pool = Executors.newFixedThreadPool(threads)) {
            var calls = new ArrayList<Callable<EventOutcome>>();
            for (int i = 0; i < threads; i++) {
                calls.add(() -> {
                    together.await();
                    return send(body);
                });
            }
            for (var call : pool.invokeAll(calls)) {
                outcomes.add(call.get());
            }
        }

        assertThat(outcomes).containsExactlyInAnyOrder(EventOutcome.APPLIED, EventOutcome.REPLAYED);
        assertThat(history()).hasSize(2);
    }

    @Test
    void differentEventsFromManyThreadsLeaveTheNewestWord() throws Exception {
        CheckoutId checkout = subscribed(premium);
        List<Callable<EventOutcome>> calls = new ArrayList<>();
        for (int version = 2; version <= 9; version++) {
            String body =
                    event("evt_" + version, "renewal.paid", checkout, snapshot(version, Status.ACTIVE, premium), null);
            calls.add(() -> send(body));
        }

        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var call : pool.invokeAll(calls)) {
                assertThat(call.get()).isIn(EventOutcome.APPLIED, EventOutcome.STALE);
            }
        }

        assertThat(current().collector().version()).isEqualTo(9);
        assertThat(count("select count(*) from payment_event where outcome = 'APPLIED'"))
                .isEqualTo(history().size() - 1L);
    }

    @Test
    void whatIsAboutNobodyIsRecordedAndAnswered() {
        assertThat(send(event("evt_1", "renewal.paid", null, snapshot(2, Status.ACTIVE, premium), paid("pay_1"))))
                .isEqualTo(EventOutcome.UNKNOWN);
        assertThat(send(completed("evt_2", new CheckoutId(UUID.randomUUID())))).isEqualTo(EventOutcome.UNKNOWN);
        assertThat(send(event("evt_3", "moon.full", null, null, null))).isEqualTo(EventOutcome.IGNORED);

        assertThat(outcomeOf("evt_1")).isEqualTo("UNKNOWN");
        assertThat(in(() -> payments.of(account))).isEmpty();
    }

    @Test
    void onlyTheProviderItselfIsHeardAndOnlyForThisTenant() {
        String body = completed("evt_1", open(premium));
        Instant now = clock.instant();

        assertThat(rejected(null, body)).contains("missing");
        assertThat(rejected("nonsense", body)).contains("missing");
        assertThat(rejected("t=99999999999999999999,v1=00", body)).contains("missing");
        assertThat(rejected("t=%d,v1=00".formatted(now.getEpochSecond()), body)).contains("wrong");
        assertThat(rejected(SignedWebhook.header(body, now, "guessed"), body)).contains("wrong");
        assertThat(rejected(SignedWebhook.header(body, now), body + " ")).contains("wrong");
        assertThat(rejected(SignedWebhook.header(body, now.minus(Duration.ofMinutes(6))), body))
                .contains("old");
        assertThat(rejected(SignedWebhook.header(body, now.plus(Duration.ofMinutes(6))), body))
                .contains("old");
        for (String broken : List.of("", "null", "[]", "{", "{\"id\":\"e\"}", "{\"id\":null}", "\u0000")) {
            assertThat(rejected(SignedWebhook.header(broken, now), broken))
                    .as(broken)
                    .contains("not an event");
        }
        String foreign = body.replace(slug(), "somebody-else");
        assertThat(rejected(SignedWebhook.header(foreign, now), foreign)).contains("merchant");
        assertThat(count("select count(*) from payment_event")).isZero();
        assertThat(current().state()).isEqualTo(SubscriptionState.TRIAL);
    }
}
