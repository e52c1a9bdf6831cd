package io.marquee.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountId;
import io.marquee.account.Registration;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.SignedWebhook;
import io.marquee.subscription.ProviderSnapshot.Status;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import io.marquee.testing.DomainTest;
import io.marquee.testing.SellingTenant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@DomainTest
class BillingTest {

    @Autowired
    SellingTenant tenants;

    @Autowired
    Tenants directory;

    @Autowired
    Registration registration;

    @Autowired
    Plans plans;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Checkouts checkouts;

    @Autowired
    Payments payments;

    @Autowired
    PaymentWebhooks webhooks;

    @Autowired
    SubscriptionClock subscriptionClock;

    @Autowired
    ProviderAtHand provider;

    @Autowired
    HandClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    Instant start;
    TenantId tenant;
    AccountId account;
    PlanId basic;
    PlanId standard;
    PlanId premium;

    @BeforeEach
    void aViewerOnTrial() {
        provider.reset();
        start = clock.instant();
        tenant = tenants.make();
        account = register();
        List<PlanId> ids = in(() -> plans.all().stream().map(Plan::id).toList());
        basic = ids.get(0);
        standard = ids.get(1);
        premium = ids.get(2);
    }

    @Test
    void aNewAccountIsOnTrialAndTheClockAloneEndsIt() {
        assertThat(current().state()).isEqualTo(SubscriptionState.TRIAL);
        clock.advance(Duration.ofDays(30).minusSeconds(1));
        tick();
        assertThat(current().state()).isEqualTo(SubscriptionState.TRIAL);
        long heard = announcements();

        clock.advance(Duration.ofSeconds(1));
        tick();
        tick();

        assertThat(current().state()).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(announcements()).isEqualTo(heard + 1);
        assertThat(history())
                .extracting(SubscriptionChange::cause)
                .containsExactly(ChangeCause.CLOCK, ChangeCause.REGISTERED);
        assertThat(history().getFirst().fromState()).isEqualTo(SubscriptionState.TRIAL);
    }

    @Test
    void whatIsPaidAtTheProviderIsTheAccountsPlanFromThenOn() {
        CheckoutId checkout = open(premium);

        assertThat(checkout(checkout).state()).isEqualTo(CheckoutState.OPEN);
        assertThat(current().state()).isEqualTo(SubscriptionState.TRIAL);
        assertThat(send(completed("evt_1", checkout))).isEqualTo(EventOutcome.APPLIED);

        assertThat(current().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(in(() -> plans.of(account)).id()).isEqualTo(premium);
        assertThat(checkout(checkout).state()).isEqualTo(CheckoutState.PAID);
        assertThat(in(() -> payments.of(account))).singleElement().satisfies(payment -> {
            assertThat(payment.amountMinor()).isEqualTo(1500);
            assertThat(payment.state()).isEqualTo(PaymentState.PAID);
        });
        assertThat(history().getFirst()).satisfies(change -> {
            assertThat(change.cause()).isEqualTo(ChangeCause.CHECKOUT);
            assertThat(change.fromPlan()).isEqualTo("Basic");
            assertThat(change.toPlan()).isEqualTo("Premium");
        });
    }

    @Test
    void theProviderLearnsWhatIsBoughtAndTheWayBackButNobodyIsSentElsewhere() {
        CheckoutId checkout = open(premium);

        CheckoutOrder order = provider.checkouts.getLast();
        assertThat(order.merchant()).isEqualTo(slug());
        assertThat(order.returnTo()).hasToString(portal() + "/account?checkout=" + checkout);
        assertThat(order.notifyAt()).hasToString(portal() + "/webhooks/payments");
        for (String elsewhere : List.of(
                "https://evil.test/account",
                "/account",
                "javascript:alert(1)",
                "http://" + slug() + ".localhost@evil.test/",
                "http://localhost:8080/account")) {
            assertThatThrownBy(() -> in(() -> checkouts.begin(account, premium, URI.create(elsewhere))))
                    .as(elsewhere)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("return address");
        }
    }

    @Test
    void aProviderThatIsAwayRefusesInWordsAndChangesNothing() {
        provider.fails(PaymentTrouble.UNREACHABLE);

        assertThat(in(() -> checkouts.begin(account, premium, returnTo())))
                .isEqualTo(new CheckoutStart.Unavailable(PaymentTrouble.UNREACHABLE));

        assertThat(current().state()).isEqualTo(SubscriptionState.TRIAL);
        provider.reset();
        subscribed(premium);
        provider.fails(PaymentTrouble.DECLINED);
        assertThat(in(() -> subscriptions.changePlan(account, standard)))
                .isEqualTo(new SubscriptionOutcome.Unavailable(PaymentTrouble.DECLINED));
        assertThat(in(() -> subscriptions.cancel(account))).isInstanceOf(SubscriptionOutcome.Unavailable.class);
        assertThat(current().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

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

    @Test
    void aFailedRenewalIsPastDueThenTheClockEndsIt() {
        CheckoutId checkout = subscribed(premium);
        clock.advance(Duration.ofDays(31));
        send(event("evt_2", "renewal.failed", checkout, snapshot(2, Status.PAST_DUE, premium), failed("pay_2")));
        assertThat(current().state()).isEqualTo(SubscriptionState.PAST_DUE);
        assertThat(current().holdsAt(clock.instant())).isTrue();

        clock.advance(Duration.ofDays(7));
        tick();

        assertThat(current().state()).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(history())
                .extracting(SubscriptionChange::cause)
                .startsWith(ChangeCause.CLOCK, ChangeCause.PAYMENT_FAILED, ChangeCause.CHECKOUT);
    }

    @Test
    void theProviderThatGivesUpEndsItAtOnce() {
        CheckoutId checkout = subscribed(premium);

        send(event("evt_2", "subscription.ended", checkout, snapshot(2, Status.ENDED, premium), null));

        assertThat(current().state()).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(current().holdsAt(clock.instant())).isFalse();
    }

    @Test
    void aHigherPlanIsInEffectAtOnceAndALowerOneWaitsForThePeriodsEnd() {
        subscribed(standard);
        provider.says(snapshot(2, Status.ACTIVE, premium));
        assertThat(in(() -> subscriptions.changePlan(account, premium)))
                .isInstanceOf(SubscriptionOutcome.Changed.class);
        assertThat(current().plan()).isEqualTo(premium);
        assertThat(provider.plans.getLast()).satisfies(order -> {
            assertThat(order.atOnce()).isTrue();
            assertThat(order.charge()).isTrue();
        });

        provider.says(waiting(3, premium, basic));
        in(() -> subscriptions.changePlan(account, basic));
        assertThat(current().plan()).isEqualTo(premium);
        assertThat(current().nextPlan()).isEqualTo(basic);
        assertThat(provider.plans.getLast().atOnce()).isFalse();
        assertThat(history().getFirst()).satisfies(change -> {
            assertThat(change.toPlan()).isEqualTo("Basic");
            assertThat(change.effectiveAt()).isEqualTo(current().periodEnd());
        });

        clock.set(current().periodEnd());
        tick();
        assertThat(in(() -> plans.of(account)).id()).isEqualTo(basic);
        assertThat(current().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void whatTheProviderSaidByEventAlreadyIsNotAppliedAgainByItsAnswer() {
        CheckoutId checkout = subscribed(standard);
        send(event("evt_2", "subscription.plan_changed", checkout, snapshot(2, Status.ACTIVE, premium), null));
        int steps = history().size();
        provider.says(snapshot(2, Status.ACTIVE, premium));

        in(() -> subscriptions.cancel(account));

        assertThat(history()).hasSize(steps);
        assertThat(provider.keys).hasSize(1);
    }

    @Test
    void withoutAMethodOnFileAPlanHasToBePaidForFirstUnlessItCostsNothing() {
        UUID free = UUID.randomUUID();
        in(() -> tenants.in(tenant, () -> jdbc.sql("""
                        insert into plan (id, code, name, rank, price_minor, currency) values (?, 'free', 'Free', 9, 0, 'EUR')
                        """).params(free).update()));

        assertThat(in(() -> subscriptions.changePlan(account, premium)))
                .isEqualTo(new SubscriptionOutcome.NeedsCheckout());
        assertThat(in(() -> checkouts.begin(account, new PlanId(free), returnTo())))
                .isEqualTo(new CheckoutStart.NotNeeded());
        assertThat(in(() -> subscriptions.changePlan(account, new PlanId(free))))
                .isInstanceOf(SubscriptionOutcome.Changed.class);

        assertThat(current().accessUntil()).isNull();
        assertThat(in(() -> plans.of(account)).code()).isEqualTo("free");
    }

    @Test
    void aTrialIsCancelledAndResumedAndWhatIsOverNeedsACheckout() {
        assertThat(in(() -> subscriptions.resume(account)))
                .isEqualTo(new SubscriptionOutcome.NotPossible(SubscriptionState.TRIAL));
        in(() -> subscriptions.cancel(account));
        assertThat(current().state()).isEqualTo(SubscriptionState.CANCELLED);
        assertThat(in(() -> subscriptions.cancel(account)))
                .isEqualTo(new SubscriptionOutcome.NotPossible(SubscriptionState.CANCELLED));
        in(() -> subscriptions.resume(account));
        assertThat(current().state()).isEqualTo(SubscriptionState.TRIAL);

        clock.advance(Duration.ofDays(30));
        assertThat(in(() -> subscriptions.resume(account))).isEqualTo(new SubscriptionOutcome.NeedsCheckout());
    }

    @Test
    void staffPutAnAccountOnAPlanWithAReasonAndWithoutPayment() {
        assertThatThrownBy(() -> in(() -> subscriptions.putOn(account, premium, "  ")))
                .hasMessageStartingWith("reason");

        in(() -> subscriptions.putOn(account, premium, " Sorry for the outage "));

        assertThat(current().accessUntil()).isNull();
        assertThat(in(() -> plans.of(account)).id()).isEqualTo(premium);
        assertThat(history().getFirst()).satisfies(change -> {
            assertThat(change.cause()).isEqualTo(ChangeCause.STAFF);
            assertThat(change.reason()).isEqualTo("Sorry for the outage");
        });
    }

    @Test
    void staffsChangeOfAPaidPlanReachesTheProviderWithoutAChargeAndIsNotedEvenIfItsEventWasFaster() {
        CheckoutId checkout = subscribed(standard);
        send(event("evt_2", "subscription.plan_changed", checkout, snapshot(2, Status.ACTIVE, premium), null));
        provider.says(snapshot(2, Status.ACTIVE, premium));

        in(() -> subscriptions.putOn(account, premium, "Loyal"));

        assertThat(provider.plans.getLast().charge()).isFalse();
        assertThat(current().collector()).isNotNull();
        assertThat(history().getFirst().reason()).isEqualTo("Loyal");
    }

    @Test
    void aSecondCheckoutReplacesAndWhatComesLateOfTheFirstChangesNothing() {
        CheckoutId first = subscribed(standard);
        clock.advance(Duration.ofDays(3));
        CheckoutId second = open(premium);
        assertThat(provider.checkouts.getLast().replaces()).isEqualTo("sub_1");
        var bought = new ProviderSnapshot(
                "sub_2",
                1,
                Status.ACTIVE,
                premium,
                null,
                clock.instant(),
                clock.instant().plus(Duration.ofDays(30)),
                null,
                null);
        send(event("evt_2", "checkout.completed", second, bought, null));

        assertThat(send(event("evt_9", "subscription.ended", first, snapshot(9, Status.ENDED, standard), null)))
                .isEqualTo(EventOutcome.STALE);

        assertThat(current().collector().ref()).isEqualTo("sub_2");
        assertThat(current().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void whoeverPaysTwiceStaysWithWhatTheyChoseLastAndSeesBothPayments() {
        CheckoutId first = open(standard);
        clock.advance(Duration.ofMinutes(1));
        CheckoutId second = open(premium);
        var bought = new ProviderSnapshot(
                "sub_2", 1, Status.ACTIVE, premium, null, start, start.plus(Duration.ofDays(30)), null, null);
        send(event("evt_2", "checkout.completed", second, bought, paid("pay_2")));

        assertThat(send(event(
                        "evt_1", "checkout.completed", first, snapshot(1, Status.ACTIVE, standard), paid("pay_1"))))
                .isEqualTo(EventOutcome.STALE);

        assertThat(current().plan()).isEqualTo(premium);
        assertThat(in(() -> payments.of(account))).hasSize(2);
        assertThat(checkout(first).state()).isEqualTo(CheckoutState.PAID);
    }

    @Test
    void anotherTenantSeesNothing() {
        CheckoutId checkout = subscribed(premium);
        TenantId other = tenants.make();

        TenantScope.run(other, () -> {
            assertThatThrownBy(() -> subscriptions.of(account)).isInstanceOf(java.util.NoSuchElementException.class);
            assertThatThrownBy(() -> subscriptions.putOn(account, premium, "Mine"))
                    .isInstanceOf(java.util.NoSuchElementException.class);
            assertThat(subscriptions.history(account)).isEmpty();
            assertThat(payments.of(account)).isEmpty();
            assertThat(checkouts.find(account, checkout)).isEmpty();
            String body = event("evt_2", "subscription.ended", checkout, snapshot(2, Status.ENDED, premium), null)
                    .replace(slug(), directory.byId(other).slug());
            assertThat(webhooks.receive(
                            SignedWebhook.header(body, clock.instant()), body.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new WebhookResult.Accepted(EventOutcome.UNKNOWN));
        });
        assertThat(current().state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    private AccountId register() {
        String email = UUID.randomUUID() + "@ott.test";
        return ((Registration.Result.Registered) in(() -> registration.register(email, "long enough", "Viewer")))
                .account();
    }

    private CheckoutId open(PlanId plan) {
        return ((CheckoutStart.Opened) in(() -> checkouts.begin(account, plan, returnTo()))).checkout();
    }

    private CheckoutId subscribed(PlanId plan) {
        CheckoutId checkout = open(plan);
        send(event("evt_1", "checkout.completed", checkout, snapshot(1, Status.ACTIVE, plan), paid("pay_1")));
        return checkout;
    }

    private String completed(String id, CheckoutId checkout) {
        return event(id, "checkout.completed", checkout, snapshot(1, Status.ACTIVE, premium), paid("pay_1"));
    }

    private ProviderSnapshot snapshot(long version, Status status, PlanId plan) {
        return new ProviderSnapshot(
                "sub_1",
                version,
                status,
                plan,
                null,
                start,
                start.plus(Duration.ofDays(30)),
                null,
                "Visa ending in 4242");
    }

    private ProviderSnapshot waiting(long version, PlanId plan, PlanId next) {
        ProviderSnapshot of = snapshot(version, Status.ACTIVE, plan);
        return new ProviderSnapshot(
                of.ref(), version, of.status(), plan, next, of.periodStart(), of.periodEnd(), null, of.paymentMethod());
    }

    private Payment paid(String id) {
        return new Payment(id, clock.instant(), 1500, "EUR", PaymentState.PAID, "Premium, one month");
    }

    private Payment failed(String id) {
        return new Payment(id, clock.instant(), 1500, "EUR", PaymentState.FAILED, "Premium, one month");
    }

    private String event(String id, String type, CheckoutId checkout, ProviderSnapshot subscription, Payment payment) {
        return json.writeValueAsString(new ProviderEvent(id, type, slug(), checkout, subscription, payment));
    }

    private EventOutcome send(String body) {
        return switch (deliver(SignedWebhook.header(body, clock.instant()), body)) {
            case WebhookResult.Accepted(var outcome) -> outcome;
            case WebhookResult.Rejected(var why) -> throw new AssertionError(why);
        };
    }

    private String rejected(String header, String body) {
        return ((WebhookResult.Rejected) deliver(header, body)).why();
    }

    private WebhookResult deliver(String header, String body) {
        return in(() -> webhooks.receive(header, body.getBytes(StandardCharsets.UTF_8)));
    }

    private void tick() {
        in(() -> {
            subscriptionClock.run();
            return true;
        });
    }

    private Subscription current() {
        return in(() -> subscriptions.of(account));
    }

    private List<SubscriptionChange> history() {
        return in(() -> subscriptions.history(account));
    }

    private Checkout checkout(CheckoutId id) {
        return in(() -> checkouts.find(account, id)).orElseThrow();
    }

    private String outcomeOf(String event) {
        return tenants.in(
                tenant,
                () -> jdbc.sql("select outcome from payment_event where id = ?")
                        .param(event)
                        .query(String.class)
                        .single());
    }

    private long announcements() {
        return tenants.in(
                tenant,
                () -> jdbc.sql("select count(*) from outbox_event where topic = 'account' and subject_id = ?")
                        .param(account.value())
                        .query(Long.class)
                        .single());
    }

    private long count(String sql) {
        return tenants.in(tenant, () -> jdbc.sql(sql).query(Long.class).single());
    }

    private String slug() {
        return directory.byId(tenant).slug();
    }

    private String portal() {
        return "http://" + slug() + ".localhost:8080";
    }

    private URI returnTo() {
        return URI.create(portal() + "/account");
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
