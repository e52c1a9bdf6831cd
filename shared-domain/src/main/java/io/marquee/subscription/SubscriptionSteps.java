package io.marquee.subscription;

import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import io.marquee.event.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a subscription's steps: the row, the plan in effect, the history and the word to open sessions, all or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubscriptionSteps {

    private static final Logger log = LoggerFactory.getLogger(SubscriptionSteps.class);

    private final JdbcSubscriptions rows;
    private final SubscriptionHistory history;
    private final Plans plans;
    private final Outbox outbox;
    private final Clock clock;

    SubscriptionSteps(JdbcSubscriptions rows, SubscriptionHistory history, Plans plans, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.plans = plans;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The account's subscription, which nobody else changes until the transaction ends. */
    Subscription lock(AccountId account) {
        return rows.lock(account).orElseThrow(() -> new NoSuchElementException("no subscription of " + account));
    }

    /** Makes the account's subscription. */
    void begin(Subscription first) {
        rows.insert(first);
        history.append(
                first.account(),
                new SubscriptionChange(
                        first.startedAt(),
                        first.startedAt(),
                        null,
                        first.state(),
                        null,
                        name(first.plan()),
                        ChangeCause.REGISTERED,
                        null,
                        null));
    }

    /**
     * Takes the step.
     *
     * @param before locked in this transaction
     */
    Subscription take(Subscription before, Subscription wanted, ChangeCause cause, @Nullable String reason) {
        Subscription after = onKnownPlans(before, wanted);
        rows.write(after);
        if (!after.plan().equals(before.plan())) {
            plans.change(after.account(), after.plan());
        }
        note(before, after, cause, reason);
        outbox.append(AccountAdministration.CHANGED, after.account().value());
        return after;
    }

    /** Notes a step that has been taken already. */
    void note(Subscription before, Subscription after, ChangeCause cause, @Nullable String reason) {
        Instant now = clock.instant();
        PlanId waiting =
                after.nextPlan() == null || after.nextPlan().equals(before.nextPlan()) ? null : after.nextPlan();
        Instant effective = waiting == null || after.periodEnd() == null ? now : latest(now, after.periodEnd());
        history.append(
                after.account(),
                new SubscriptionChange(
                        now,
                        effective,
                        before.state(),
                        after.state(),
                        name(before.plan()),
                        name(waiting == null ? after.plan() : waiting),
                        cause,
                        reason,
                        null));
    }

    /** A provider may still name a plan that has been given up meanwhile: rights then stay as they are. */
    private Subscription onKnownPlans(Subscription before, Subscription wanted) {
        PlanId next = wanted.nextPlan();
        PlanId knownNext = next == null || plans.find(next).isPresent() ? next : null;
        PlanId known = plans.find(wanted.plan()).isPresent() ? wanted.plan() : before.plan();
        if (known.equals(wanted.plan()) && Objects.equals(knownNext, next)) {
            return wanted;
        }
        log.error("{} names a plan that is gone; {} keeps {}", wanted.collector(), wanted.account(), known);
        return wanted.on(known, knownNext);
    }

    private String name(PlanId plan) {
        return plans.find(plan).map(Plan::name).orElseThrow();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
