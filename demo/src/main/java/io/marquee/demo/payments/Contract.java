package io.marquee.demo.payments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription: a plan that is paid for again and again.
 *
 * @param reference the merchant's, of the checkout that it began with
 * @param anchor when its first period began; all others end on the same day of the month
 * @param failures how often in a row its renewal has failed
 */
record Contract(
        String ref,
        String reference,
        String merchant,
        String brand,
        String email,
        URI notifyAt,
        Card card,
        long version,
        Status status,
        SoldPlan plan,
        @Nullable SoldPlan nextPlan,
        Instant anchor,
        Instant periodStart,
        Instant periodEnd,
        int failures) {

    enum Status {
        ACTIVE,
        PAST_DUE,
        CANCELLED,
        ENDED
    }

    /** After a failed renewal it is tried again after so long, and at last given up. */
    private static final List<Duration> RETRIES =
            List.of(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(5));

    private static final Duration GIVE_UP = Duration.ofDays(7);

    static Contract begin(String ref, Sale.Order order, Card card, Instant now) {
        return new Contract(
                ref,
                order.reference(),
                order.merchant(),
                order.brand(),
                order.email(),
                order.notifyAt(),
                card,
                1,
                Status.ACTIVE,
                order.plan(),
                null,
                now,
                now,
                end(now, now, order.plan()),
                0);
    }

    /** When something is next to be done about it by itself; null once it is over. */
    @Nullable
    Instant dueAt() {
        return switch (status) {
            case ENDED -> null;
            case ACTIVE, CANCELLED -> periodEnd;
            case PAST_DUE -> periodEnd.plus(failures < RETRIES.size() ? RETRIES.get(failures) : GIVE_UP);
        };
    }

    boolean isLastChanceGone() {
        return status == Status.PAST_DUE && failures >= RETRIES.size();
    }

    /** When the merchant should end the customer's rights; null where it need not yet. */
    @Nullable
    Instant accessUntil() {
        return status == Status.PAST_DUE ? periodEnd.plus(GIVE_UP) : null;
    }

    SoldPlan planToRenew() {
        return nextPlan == null ? plan : nextPlan;
    }

    Contract renewed() {
        return next(Status.ACTIVE, planToRenew(), null, periodEnd, end(anchor, periodEnd, planToRenew()), 0);
    }

    Contract unpaid() {
        return next(Status.PAST_DUE, planToRenew(), null, periodStart, periodEnd, failures + 1);
    }

    Contract cancelled() {
        return next(Status.CANCELLED, plan, null, periodStart, periodEnd, 0);
    }

    Contract resumed() {
        return next(Status.ACTIVE, plan, null, periodStart, periodEnd, 0);
    }

    Contract ended() {
        return next(Status.ENDED, plan, null, periodStart, periodEnd, failures);
    }

    /** From the end of the period on. */
    Contract waitingFor(SoldPlan other) {
        return next(status, plan, other.id().equals(plan.id()) ? null : other, periodStart, periodEnd, failures);
    }

    /** At once; a plan of another period begins a period of its own. */
    Contract on(SoldPlan other, Instant now) {
        if (other.period() == plan.period()) {
            return next(status, other, null, periodStart, periodEnd, failures);
        }
        Contract fresh = next(status, other, null, now, end(now, now, other), failures);
        return new Contract(
                ref,
                reference,
                merchant,
                brand,
                email,
                notifyAt,
                card,
                fresh.version,
                status,
                other,
                null,
                now,
                now,
                fresh.periodEnd,
                failures);
    }

    /** What the change costs for the time that has been paid already. */
    int differenceTo(SoldPlan other, Instant now) {
        double left = Math.clamp(
                (double) Duration.between(now, periodEnd).toSeconds()
                        / Duration.between(periodStart, periodEnd).toSeconds(),
                0,
                1);
        double due = other.period() == plan.period()
                ? (other.priceMinor() - plan.priceMinor()) * left
                : other.priceMinor() - plan.priceMinor() * left;
        return (int) Math.max(0, Math.round(due));
    }

    private Contract next(
            Status newStatus,
            SoldPlan newPlan,
            @Nullable SoldPlan newNext,
            Instant start,
            Instant end,
            int newFailures) {
        return new Contract(
                ref,
                reference,
                merchant,
                brand,
                email,
                notifyAt,
                card,
                version + 1,
                newStatus,
                newPlan,
                newNext,
                anchor,
                start,
                end,
                newFailures);
    }

    private static Instant end(Instant anchor, Instant start, SoldPlan plan) {
        for (int periods = 1; ; periods++) {
            var anchored = anchor.atOffset(ZoneOffset.UTC);
            Instant end = (plan.period() == SoldPlan.Period.MONTH
                            ? anchored.plusMonths(periods)
                            : anchored.plusYears(periods))
                    .toInstant();
            if (end.isAfter(start)) {
                return end;
            }
        }
    }
}
