package io.marquee.subscription;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A viewer on trial with a tenant that sells three plans, and a payment provider at hand. */
@DomainTest
abstract class BillingFixture {

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

    AccountId register() {
        String email = UUID.randomUUID() + "@ott.test";
        return ((Registration.Result.Registered) in(() -> registration.register(email, "long enough", "Viewer")))
                .account();
    }

    CheckoutId open(PlanId plan) {
        return ((CheckoutStart.Opened) in(() -> checkouts.begin(account, plan, returnTo()))).checkout();
    }

    CheckoutId subscribed(PlanId plan) {
        CheckoutId checkout = open(plan);
        send(event("evt_1", "checkout.completed", checkout, snapshot(1, Status.ACTIVE, plan), paid("pay_1")));
        return checkout;
    }

    String completed(String id, CheckoutId checkout) {
        return event(id, "checkout.completed", checkout, snapshot(1, Status.ACTIVE, premium), paid("pay_1"));
    }

    ProviderSnapshot snapshot(long version, Status status, PlanId plan) {
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

    ProviderSnapshot waiting(long version, PlanId plan, PlanId next) {
        ProviderSnapshot of = snapshot(version, Status.ACTIVE, plan);
        return new ProviderSnapshot(
                of.ref(), version, of.status(), plan, next, of.periodStart(), of.periodEnd(), null, of.paymentMethod());
    }

    Payment paid(String id) {
        return new Payment(id, clock.instant(), 1500, "EUR", PaymentState.PAID, "Premium, one month");
    }

    Payment failed(String id) {
        return new Payment(id, clock.instant(), 1500, "EUR", PaymentState.FAILED, "Premium, one month");
    }

    String event(String id, String type, CheckoutId checkout, ProviderSnapshot subscription, Payment payment) {
        return json.writeValueAsString(new ProviderEvent(id, type, slug(), checkout, subscription, payment));
    }

    EventOutcome send(String body) {
        return switch (deliver(SignedWebhook.header(body, clock.instant()), body)) {
            case WebhookResult.Accepted(var outcome) -> outcome;
            case WebhookResult.Rejected(var why) -> throw new AssertionError(why);
        };
    }

    String rejected(String header, String body) {
        return ((WebhookResult.Rejected) deliver(header, body)).why();
    }

    WebhookResult deliver(String header, String body) {
        return in(() -> webhooks.receive(header, body.getBytes(StandardCharsets.UTF_8)));
    }

    void tick() {
        in(() -> {
            subscriptionClock.run();
            return true;
        });
    }

    Subscription current() {
        return in(() -> subscriptions.of(account));
    }

    List<SubscriptionChange> history() {
        return in(() -> subscriptions.history(account));
    }

    Checkout checkout(CheckoutId id) {
        return in(() -> checkouts.find(account, id)).orElseThrow();
    }

    String outcomeOf(String event) {
        return tenants.in(
                tenant,
                () -> jdbc.sql("select outcome from payment_event where id = ?")
                        .param(event)
                        .query(String.class)
                        .single());
    }

    long announcements() {
        return tenants.in(
                tenant,
                () -> jdbc.sql("select count(*) from outbox_event where topic = 'account' and subject_id = ?")
                        .param(account.value())
                        .query(Long.class)
                        .single());
    }

    long count(String sql) {
        return tenants.in(tenant, () -> jdbc.sql(sql).query(Long.class).single());
    }

    String slug() {
        return directory.byId(tenant).slug();
    }

    String portal() {
        return "http://" + slug() + ".localhost:8080";
    }

    URI returnTo() {
        return URI.create(portal() + "/account");
    }

    <T> T in(java.util.function.Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(tenant, work::get);
    }
}
