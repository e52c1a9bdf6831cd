package io.marquee.viewer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.marquee.account.AccountId;
import io.marquee.account.Registration;
import io.marquee.demo.payments.LocalPayments;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.localstack.testing.RealServers;
import io.marquee.subscription.CheckoutStart;
import io.marquee.subscription.CheckoutState;
import io.marquee.subscription.Checkouts;
import io.marquee.subscription.Payment;
import io.marquee.subscription.PaymentState;
import io.marquee.subscription.PaymentTrouble;
import io.marquee.subscription.Payments;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.SubscriptionOutcome;
import io.marquee.subscription.SubscriptionState;
import io.marquee.subscription.Subscriptions;
import io.marquee.tenancy.TenantScope;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.ViewerAppTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The platform and the local payment provider, each over the other's real interface. */
@ViewerAppTest
class PaymentJourneyTest {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host"); // read once, by the first client of a JVM
    }

    private static LocalPayments provider;

    @DynamicPropertySource
    static void aProvider(DynamicPropertyRegistry settings) throws IOException {
        provider = LocalPayments.start(
                0,
                Files.createTempDirectory("payments").resolve("ledger.json"),
                RealServers.PAYMENTS_SECRET,
                Clock.systemUTC(),
                Duration.ofSeconds(1));
        settings.add("marquee.payments.url", provider::address);
        settings.add("marquee.cache.enabled", () -> false); // the other contexts know other tenants by the same hosts
    }

    @AfterAll
    static void end() {
        provider.close();
    }

    @Autowired
    TwoServices services;

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

    @LocalServerPort
    int port;

    TwoServices.Service aurora;
    AccountId account;
    PlanId basic;
    PlanId standard;
    PlanId premium;

    @BeforeEach
    void aNewViewer() {
        aurora = services.aurora();
        account = ((Registration.Result.Registered)
                        in(() -> registration.register(UUID.randomUUID() + "@ott.test", "long enough", "Viewer")))
                .account();
        var ids = in(() -> plans.all().stream().map(Plan::id).toList());
        basic = ids.get(0);
        standard = ids.get(1);
        premium = ids.get(2);
    }

    @Test
    void aViewerPaysChangesUpAndDownCancelsAndComesBack() throws Exception {
        buy(standard, "4242424242424242");

        assertThat(in(() -> subscriptions.changePlan(account, premium)))
                .isInstanceOf(SubscriptionOutcome.Changed.class);
        assertThat(in(() -> plans.of(account)).id()).isEqualTo(premium);
        in(() -> subscriptions.changePlan(account, basic));
        assertThat(current().nextPlan()).isEqualTo(basic);
        in(() -> subscriptions.changePlan(account, premium));
        assertThat(current().nextPlan()).isNull();
        in(() -> subscriptions.cancel(account));
        assertThat(current().state()).isEqualTo(SubscriptionState.CANCELLED);
        in(() -> subscriptions.resume(account));
        assertThat(current().state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(current().collector().paymentMethod()).isEqualTo("Visa ending in 4242");

        await().untilAsserted(() -> assertThat(in(() -> payments.of(account)))
                .extracting(Payment::amountMinor)
                .containsExactlyInAnyOrder(1000, 500));
    }

    @Test
    void aRenewalThatFailsIsPastDueAndInTheEndOver() throws Exception {
        buy(premium, "4000000000000341");

        moveClock(31);
        await().untilAsserted(() -> assertThat(current().state()).isEqualTo(SubscriptionState.PAST_DUE));
        assertThat(in(() -> subscriptions.changePlan(account, basic)))
                .isEqualTo(new SubscriptionOutcome.NeedsCheckout());
        moveClock(10);
        await().untilAsserted(() -> assertThat(current().state()).isEqualTo(SubscriptionState.EXPIRED));

        assertThat(current().holdsAt(java.time.Instant.now())).isFalse();
        assertThat(in(() -> payments.of(account)))
                .extracting(Payment::state)
                .contains(PaymentState.PAID, PaymentState.FAILED);
    }

    @Test
    void aCardThatStopsPayingRefusesAnUpgradeAndNothingChanges() throws Exception {
        buy(standard, "4000000000000341");

        assertThat(in(() -> subscriptions.changePlan(account, premium)))
                .isEqualTo(new SubscriptionOutcome.Unavailable(PaymentTrouble.DECLINED));
        assertThat(in(() -> plans.of(account)).id()).isEqualTo(standard);
    }

    private void buy(PlanId plan, String card) throws Exception {
        var start = (CheckoutStart.Opened) in(() ->
                checkouts.begin(account, plan, URI.create("http://%s:%d/account".formatted(aurora.host(), port))));
        HttpResponse<String> paid = post(
                start.page(),
                "application/x-www-form-urlencoded",
                "number=%s&expiry=12%%2F39&code=123&holder=Viewer".formatted(card));
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(303);
        await().untilAsserted(() -> assertThat(in(() -> checkouts.find(account, start.checkout())))
                .get()
                .extracting("state")
                .isEqualTo(CheckoutState.PAID));
        assertThat(in(() -> plans.of(account)).id()).isEqualTo(plan);
    }

    private void moveClock(int days) throws Exception {
        URI clock = provider.address().resolve("/operator/clock");
        assertThat(post(clock, "application/json", "{\"days\":%d}".formatted(days))
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> post(URI address, String type, String body) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private Subscription current() {
        return in(() -> subscriptions.of(account));
    }

    private <T> T in(Supplier<T> work) {
        return TenantScope.<T, RuntimeException>call(aurora.tenant(), work::get);
    }
}
