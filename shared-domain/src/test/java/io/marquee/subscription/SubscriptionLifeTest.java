package io.marquee.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.subscription.ProviderSnapshot.Status;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A subscription from its trial to its end. */
class SubscriptionLifeTest extends BillingFixture {

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
}
