package io.marquee.subscription;

import io.marquee.account.AccountId;
import io.marquee.entitlement.PlanId;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an account's plan rests on. Every method that answers another one is a step; a step that cannot be taken from
 * here is an {@link IllegalStateException}.
 *
 * @param plan in effect
 * @param nextPlan from {@code periodEnd} on, where a change waits for it
 * @param periodEnd of what has been paid or is on trial; null where nothing is ever due
 * @param accessUntil when the rights end unless something happens before; null for never
 * @param collector who collects the money; null where nobody does
 */
public record Subscription(
        AccountId account,
        SubscriptionState state,
        PlanId plan,
        @Nullable PlanId nextPlan,
        Instant startedAt,
        Instant periodStart,
        @Nullable Instant periodEnd,
        @Nullable Instant accessUntil,
        @Nullable Collector collector)
        implements Serializable {

    /** How long a provider's word about a renewal may take. */
    static final Duration RENEWAL_GRACE = Duration.ofDays(2);

    /** How long rights outlast a failed payment, unless the provider says otherwise. */
    static final Duration PAST_DUE_GRACE = Duration.ofDays(7);

    /** Without an end, and nobody collects. */
    static Subscription given(AccountId account, PlanId plan, Instant now) {
        return new Subscription(account, SubscriptionState.ACTIVE, plan, null, now, now, null, null, null);
    }

    /** Over when the trial is, which may be at once. */
    static Subscription onTrial(AccountId account, PlanId plan, Instant now, Duration trial) {
        Instant end = now.plus(trial);
        return trial.isZero()
                ? new Subscription(account, SubscriptionState.EXPIRED, plan, null, now, now, null, end, null)
                : new Subscription(account, SubscriptionState.TRIAL, plan, null, now, now, end, end, null);
    }

    /** Whether rights hold at this moment. */
    public boolean holdsAt(Instant now) {
        return accessUntil == null || accessUntil.isAfter(now);
    }

    /** Whether a provider collects for it, so that a change has to be made there too. */
    public boolean collected() {
        return collector != null && state != SubscriptionState.EXPIRED;
    }

    /** Whether the plan can be changed without asking for a card again. */
    public boolean changesInPlace() {
        return collected() && state != SubscriptionState.PAST_DUE;
    }

    /** Whether it can be ended: what costs nothing and has no end cannot. */
    public boolean cancellable() {
        return state == SubscriptionState.TRIAL
                || (collected() && (state == SubscriptionState.ACTIVE || state == SubscriptionState.PAST_DUE));
    }

    /** Whether a cancellation can still be taken back. */
    public boolean resumableAt(Instant now) {
        return state == SubscriptionState.CANCELLED && holdsAt(now);
    }

    /** Whether this is a newer word of the provider about it than the last. */
    boolean awaits(ProviderSnapshot snapshot) {
        return collector != null && collector.ref().equals(snapshot.ref()) && collector.version() < snapshot.version();
    }

    /** Given the plan from now on, without an end; nobody collects any more. */
    Subscription given(PlanId given, Instant now) {
        return new Subscription(account, SubscriptionState.ACTIVE, given, null, startedAt, now, null, null, null);
    }

    /** Ends with the trial. */
    Subscription cancelled() {
        require(state == SubscriptionState.TRIAL, "cancelled");
        return in(SubscriptionState.CANCELLED);
    }

    /** On trial again, for what is left of it. */
    Subscription resumed(Instant now) {
        require(resumableAt(now) && collector == null, "resumed");
        return in(SubscriptionState.TRIAL);
    }

    /** Paid for at this provider from now on, whoever collected before. */
    Subscription bought(String provider, ProviderSnapshot snapshot, Instant now) {
        return as(snapshot, provider, now);
    }

    /**
     * Stands where its provider says.
     *
     * @throws IllegalStateException if the word is not about this subscription, or not newer than the last
     */
    Subscription following(ProviderSnapshot snapshot, Instant now) {
        Collector current = collector;
        if (current == null || !awaits(snapshot)) {
            throw new IllegalStateException(current + " cannot follow " + snapshot);
        }
        return as(snapshot, current.provider(), now);
    }

    /** What the time alone makes of it; empty where nothing is due. */
    Optional<Subscription> at(Instant now) {
        if (state != SubscriptionState.EXPIRED && !holdsAt(now)) {
            return Optional.of(in(SubscriptionState.EXPIRED));
        }
        if (nextPlan != null && periodEnd != null && !periodEnd.isAfter(now)) {
            return Optional.of(on(nextPlan, null));
        }
        return Optional.empty();
    }

    Subscription on(PlanId other, @Nullable PlanId next) {
        return new Subscription(account, state, other, next, startedAt, periodStart, periodEnd, accessUntil, collector);
    }

    private Subscription as(ProviderSnapshot snapshot, String provider, Instant now) {
        var next = new Collector(provider, snapshot.ref(), snapshot.version(), snapshot.paymentMethod());
        boolean over = snapshot.status() == ProviderSnapshot.Status.ENDED;
        return new Subscription(
                account,
                switch (snapshot.status()) {
                    case ACTIVE -> SubscriptionState.ACTIVE;
                    case PAST_DUE -> SubscriptionState.PAST_DUE;
                    case CANCELLED -> SubscriptionState.CANCELLED;
                    case ENDED -> SubscriptionState.EXPIRED;
                },
                snapshot.plan(),
                over ? null : snapshot.nextPlan(),
                startedAt,
                snapshot.periodStart(),
                snapshot.periodEnd(),
                accessUnder(snapshot, now),
                next);
    }

    private Instant accessUnder(ProviderSnapshot snapshot, Instant now) {
        if (snapshot.status() == ProviderSnapshot.Status.ENDED) {
            return accessUntil != null && accessUntil.isBefore(now) ? accessUntil : now;
        }
        return Objects.requireNonNullElseGet(snapshot.accessUntil(), () -> switch (snapshot.status()) {
            case PAST_DUE -> now.plus(PAST_DUE_GRACE);
            case CANCELLED -> snapshot.periodEnd();
            default -> snapshot.periodEnd().plus(RENEWAL_GRACE);
        });
    }

    private Subscription in(SubscriptionState next) {
        return new Subscription(
                account,
                next,
                plan,
                next == SubscriptionState.EXPIRED ? null : nextPlan,
                startedAt,
                periodStart,
                periodEnd,
                accessUntil,
                collector);
    }

    private void require(boolean holds, String step) {
        if (!holds) {
            throw new IllegalStateException("a subscription that is %s cannot be %s".formatted(state, step));
        }
    }
}
