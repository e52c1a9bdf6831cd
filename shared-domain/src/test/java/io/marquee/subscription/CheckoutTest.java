package io.marquee.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.entitlement.PlanId;
import io.marquee.localstack.testing.SignedWebhook;
import io.marquee.subscription.ProviderSnapshot.Status;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Buying a plan at the provider. */
class CheckoutTest extends BillingFixture {

    @Test
    void aDeclinedCheckoutIsAnnouncedToThePageThatWaitsForItAndMayStillBePaid() {
        CheckoutId checkout = open(premium);
        long heard = announcements();

        assertThat(send(event("evt_1", "checkout.failed", checkout, null, failed("pay_1"))))
                .isEqualTo(EventOutcome.APPLIED);

        assertThat(checkout(checkout).state()).isEqualTo(CheckoutState.FAILED);
        assertThat(announcements()).isEqualTo(heard + 1);
        send(event("evt_2", "checkout.completed", checkout, snapshot(1, Status.ACTIVE, premium), paid("pay_2")));
        assertThat(checkout(checkout).state()).isEqualTo(CheckoutState.PAID);
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
        String neighbour = directory.byId(tenants.make()).slug();
        for (String elsewhere : List.of(
                "https://evil.test/account",
                "http://" + neighbour + ".localhost:8080/account",
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
}
