package io.marquee.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.account.AccountId;
import io.marquee.entitlement.PlanId;
import io.marquee.subscription.ProviderSnapshot.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final Instant MONTH_LATER = Instant.parse("2026-12-20T20:00:00Z");
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final PlanId BASIC = new PlanId(UUID.randomUUID());
    private static final PlanId PREMIUM = new PlanId(UUID.randomUUID());

    @Test
    void aTrialHasAnEndAndWhoeverWasGivenAPlanHasNone() {
        Subscription trial = Subscription.onTrial(ACCOUNT, BASIC, NOW, Duration.ofDays(30));
        Subscription given = Subscription.given(ACCOUNT, BASIC, NOW);

        assertThat(trial.state()).isEqualTo(SubscriptionState.TRIAL);
        assertThat(trial.accessUntil()).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(given.holdsAt(NOW.plus(Duration.ofDays(10_000)))).isTrue();
        assertThat(Subscription.onTrial(ACCOUNT, BASIC, NOW, Duration.ZERO).holdsAt(NOW))
                .isFalse();
    }

    @Test
    void rightsAreGoneAtTheVeryMomentTheyEnd() {
        Subscription trial = Subscription.onTrial(ACCOUNT, BASIC, NOW, Duration.ofDays(30));
        Instant end = NOW.plus(Duration.ofDays(30));

        assertThat(trial.holdsAt(end.minusNanos(1000))).isTrue();
        assertThat(trial.holdsAt(end)).isFalse();
        assertThat(trial.at(end.minusNanos(1000))).isEmpty();
        assertThat(trial.at(end)).get().extracting(Subscription::state).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(trial.at(end).orElseThrow().at(end.plusSeconds(9))).isEmpty();
    }

    @Test
    void whatWasPaidLastsALittleLongerThanItsPeriodSinceWordOfTheRenewalTravels() {
        Subscription paid = paid();

        assertThat(paid.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(paid.plan()).isEqualTo(PREMIUM);
        assertThat(paid.accessUntil()).isEqualTo(MONTH_LATER.plus(Subscription.RENEWAL_GRACE));
    }

    @Test
    void aFailedRenewalLeavesAWeekUnlessTheProviderSaysOtherwise() {
        Instant providers = MONTH_LATER.plus(Duration.ofDays(5));

        Subscription ours = paid().following(snapshot(2, Status.PAST_DUE, null), NOW);
        Subscription theirs = paid().following(snapshot(2, Status.PAST_DUE, providers), NOW);

        assertThat(ours.state()).isEqualTo(SubscriptionState.PAST_DUE);
        assertThat(ours.accessUntil()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(theirs.accessUntil()).isEqualTo(providers);
        assertThat(ours.changesInPlace()).isFalse();
    }

    @Test
    void aCancelledOneLastsToTheEndOfItsPeriodAndMayComeBackUntilThen() {
        Subscription cancelled = paid().following(snapshot(2, Status.CANCELLED, null), NOW);

        assertThat(cancelled.accessUntil()).isEqualTo(MONTH_LATER);
        assertThat(cancelled.resumableAt(MONTH_LATER.minusSeconds(1))).isTrue();
        assertThat(cancelled.resumableAt(MONTH_LATER)).isFalse();
    }

    @Test
    void whenTheProviderGivesUpRightsEndAtOnceAndNeverLaterThanTheyWould() {
        Subscription ended = paid().following(snapshot(2, Status.ENDED, null), NOW);
        Subscription endedLate =
                paid().following(snapshot(2, Status.ENDED, null), MONTH_LATER.plus(Duration.ofDays(90)));

        assertThat(ended.state()).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(ended.accessUntil()).isEqualTo(NOW);
        assertThat(ended.collected()).isFalse();
        assertThat(endedLate.accessUntil()).isEqualTo(MONTH_LATER.plus(Subscription.RENEWAL_GRACE));
    }

    @Test
    void aWaitingPlanTakesEffectAtTheEndOfThePeriodWhichTheRightsOutlast() {
        var waiting = new ProviderSnapshot("sub_1", 2, Status.ACTIVE, PREMIUM, BASIC, NOW, MONTH_LATER, null, null);
        Subscription paid = paid().following(waiting, NOW);

        assertThat(paid.plan()).isEqualTo(PREMIUM);
        assertThat(paid.at(MONTH_LATER.minusSeconds(1))).isEmpty();
        Subscription after = paid.at(MONTH_LATER).orElseThrow();
        assertThat(after.plan()).isEqualTo(BASIC);
        assertThat(after.nextPlan()).isNull();
        assertThat(after.state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(after.holdsAt(MONTH_LATER)).isTrue();
    }

    @Test
    void onlyNewerWordsAboutTheSameSubscriptionAreFollowed() {
        Subscription paid = paid();

        assertThatThrownBy(() -> paid.following(snapshot(1, Status.CANCELLED, null), NOW))
                .isInstanceOf(IllegalStateException.class);
        var foreign = new ProviderSnapshot("sub_2", 9, Status.ENDED, BASIC, null, NOW, MONTH_LATER, null, null);
        assertThatThrownBy(() -> paid.following(foreign, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Subscription.given(ACCOUNT, BASIC, NOW).following(foreign, NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyATrialIsCancelledWithoutAProviderAndOnlyWhatIsLeftOfItComesBack() {
        Subscription trial = Subscription.onTrial(ACCOUNT, BASIC, NOW, Duration.ofDays(30));

        Subscription cancelled = trial.cancelled();
        assertThat(cancelled.accessUntil()).isEqualTo(trial.accessUntil());
        assertThat(cancelled.resumed(NOW.plus(Duration.ofDays(29)))).isEqualTo(trial);
        assertThatThrownBy(() -> cancelled.resumed(NOW.plus(Duration.ofDays(30))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(cancelled::cancelled).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> trial.resumed(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Subscription.given(ACCOUNT, BASIC, NOW).cancelled())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatStaffGiveHasNoEndAndNoCollector() {
        Subscription given =
                paid().following(snapshot(2, Status.ENDED, null), NOW).given(BASIC, NOW);

        assertThat(given.collector()).isNull();
        assertThat(given.accessUntil()).isNull();
        assertThat(given.cancellable()).isFalse();
        assertThat(given.state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyWordOfTheProviderKeepsTheRulesOfTheTable(Status status) {
        Subscription after = paid().following(snapshot(2, status, null), NOW);

        assertThat(after.accessUntil()).isNotNull();
        assertThat(after.periodEnd()).isAfter(after.periodStart());
        assertThat(after.collector().version()).isEqualTo(2);
    }

    private static Subscription paid() {
        return Subscription.onTrial(ACCOUNT, BASIC, NOW, Duration.ofDays(30))
                .bought("hand", snapshot(1, Status.ACTIVE, null), NOW);
    }

    private static ProviderSnapshot snapshot(long version, Status status, Instant accessUntil) {
        return new ProviderSnapshot(
                "sub_1", version, status, PREMIUM, null, NOW, MONTH_LATER, accessUntil, "Visa ending in 4242");
    }
}
