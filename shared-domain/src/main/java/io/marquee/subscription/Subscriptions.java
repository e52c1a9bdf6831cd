package io.marquee.subscription;

import io.marquee.account.AccountId;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What accounts have subscribed to. An account or a plan that is not this tenant's is a {@link NoSuchElementException}.
 * Changes may wait a few seconds for the payment provider: call them outside any transaction.
 */
@Service
public class Subscriptions {

    private static final int LONGEST_REASON = 500;

    private final JdbcSubscriptions rows;
    private final SubscriptionHistory history;
    private final SubscriptionSteps steps;
    private final ChosenPlans plans;
    private final PaymentProvider provider;
    private final TransactionOperations transaction;
    private final Clock clock;

    Subscriptions(
            JdbcSubscriptions rows,
            SubscriptionHistory history,
            SubscriptionSteps steps,
            ChosenPlans plans,
            ObjectProvider<PaymentProvider> provider,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.history = history;
        this.steps = steps;
        this.plans = plans;
        this.provider = provider.getIfAvailable(NotSetUp::new);
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Subscription of(AccountId account) {
        return rows.find(account).orElseThrow(() -> new NoSuchElementException("no subscription of " + account));
    }

    /** Every step it took, the newest first. */
    @Transactional(readOnly = true)
    public List<SubscriptionChange> history(AccountId account) {
        return history.of(account);
    }

    /**
     * Puts the account on another plan without asking for a card again: on a higher one at once, on a lower one at the
     * end of what has been paid. The plan in effect, chosen again, takes a waiting change back.
     *
     * @return Changed; NeedsCheckout where nothing is on file; NotPossible for a lower plan after a cancellation; Unavailable
     * @throws IllegalArgumentException if the plan is not on sale
     */
    public SubscriptionOutcome changePlan(AccountId account, PlanId wanted) {
        record Wish(Subscription before, Plan current, Plan plan) {}
        Wish wish = reading(() -> {
            Subscription before = of(account);
            boolean kept = before.plan().equals(wanted);
            return new Wish(before, plans.any(before.plan()), kept ? plans.any(wanted) : plans.onSale(wanted));
        });
        Subscription before = wish.before();
        if (before.plan().equals(wanted) && before.nextPlan() == null && before.holdsAt(clock.instant())) {
            return new SubscriptionOutcome.Changed(before);
        }
        if (!before.collected() && wish.plan().priceMinor() == 0) {
            return step(account, now -> now.given(wanted, clock.instant()), ChangeCause.PLAN_CHANGE, null);
        }
        Collector collector = before.collector();
        if (collector == null || !before.changesInPlace()) {
            return new SubscriptionOutcome.NeedsCheckout();
        }
        boolean atOnce = wish.plan().rank() >= wish.current().rank();
        if (!atOnce && before.state() == SubscriptionState.CANCELLED) {
            return new SubscriptionOutcome.NotPossible(before.state());
        }
        return asked(
                before,
                provider.changePlan(new PaymentProvider.PlanOrder(
                        collector.ref(), wish.plan(), atOnce, true, key(collector, "plan", wanted))),
                ChangeCause.PLAN_CHANGE,
                null);
    }

    /** Ends it with what has been paid, or with the trial. Changed, NotPossible or Unavailable. */
    public SubscriptionOutcome cancel(AccountId account) {
        Subscription before = reading(() -> of(account));
        if (!before.cancellable()) {
            return new SubscriptionOutcome.NotPossible(before.state());
        }
        Collector collector = before.collector();
        if (collector == null) {
            return step(account, Subscription::cancelled, ChangeCause.CANCELLED, null);
        }
        return asked(
                before,
                provider.cancelAtPeriodEnd(collector.ref(), key(collector, "cancel", null)),
                ChangeCause.CANCELLED,
                null);
    }

    /** Takes a cancellation back. Changed, NeedsCheckout once it is over, NotPossible or Unavailable. */
    public SubscriptionOutcome resume(AccountId account) {
        Subscription before = reading(() -> of(account));
        if (!before.holdsAt(clock.instant())) {
            return new SubscriptionOutcome.NeedsCheckout();
        }
        if (before.state() != SubscriptionState.CANCELLED) {
            return new SubscriptionOutcome.NotPossible(before.state());
        }
        Collector collector = before.collector();
        if (collector == null) {
            return step(account, now -> now.resumed(clock.instant()), ChangeCause.RESUMED, null);
        }
        return asked(
                before, provider.resume(collector.ref(), key(collector, "resume", null)), ChangeCause.RESUMED, null);
    }

    /**
     * Puts the account on a plan at once, for staff: without an end and without payment, unless a provider collects;
     * then at the provider too, from whose next renewal on the plan's price is due.
     *
     * @param reason 1 to 500 characters, for the history; anything else is an {@link IllegalArgumentException}
     * @return Changed or Unavailable
     */
    public SubscriptionOutcome putOn(AccountId account, PlanId wanted, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason: 1 to %d characters expected".formatted(LONGEST_REASON));
        }
        record Order(Subscription before, Plan plan) {}
        Order order = reading(() -> new Order(of(account), plans.any(wanted)));
        Collector collector = order.before().collector();
        if (collector == null || !order.before().collected()) {
            return step(account, now -> now.given(wanted, clock.instant()), ChangeCause.STAFF, why);
        }
        return asked(
                order.before(),
                provider.changePlan(new PaymentProvider.PlanOrder(
                        collector.ref(), order.plan(), true, false, key(collector, "staff", wanted))),
                ChangeCause.STAFF,
                why);
    }

    /** What the provider answered may have been heard as an event already. */
    private SubscriptionOutcome asked(
            Subscription before, ProviderAnswer<ProviderSnapshot> answer, ChangeCause cause, @Nullable String reason) {
        return switch (answer) {
            case ProviderAnswer.Failed<ProviderSnapshot>(var why) -> new SubscriptionOutcome.Unavailable(why);
            case ProviderAnswer.Given<ProviderSnapshot>(var snapshot) ->
                new SubscriptionOutcome.Changed(transaction.execute(_ -> {
                    Subscription now = steps.lock(before.account());
                    if (now.awaits(snapshot)) {
                        return steps.take(now, now.following(snapshot, clock.instant()), cause, reason);
                    }
                    if (cause == ChangeCause.STAFF) {
                        steps.note(before, now, cause, reason);
                    }
                    return now;
                }));
        };
    }

    private SubscriptionOutcome step(
            AccountId account, Function<Subscription, Subscription> step, ChangeCause cause, @Nullable String reason) {
        return new SubscriptionOutcome.Changed(transaction.execute(_ -> {
            Subscription before = steps.lock(account);
            return steps.take(before, step.apply(before), cause, reason);
        }));
    }

    private <T> T reading(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }

    /** The same wish from the same state is the same request. */
    private static String key(Collector collector, String wish, @Nullable PlanId plan) {
        return "%s-%s-%d%s".formatted(wish, collector.ref(), collector.version(), plan == null ? "" : "-" + plan);
    }
}
