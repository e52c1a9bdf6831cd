package io.marquee.viewer.plans;

import io.marquee.entitlement.Plan;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.SubscriptionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about a plan, given what the account has.
 *
 * @param button empty where nothing can be done about it
 * @param note what comes of it, or how the plan stands; may be empty
 */
public record Offer(String button, String note) {

    private static final String ELSEWHERE = "You pay at the payment service and come back here";

    /** What stands by the plan. */
    public static Offer of(Plan plan, Plan own, Subscription subscription, Instant now) {
        boolean sold = plan.onSale();
        if (plan.id().equals(own.id())) {
            return ofOwn(plan, subscription, now, sold);
        }
        if (plan.id().equals(subscription.nextPlan()) && subscription.periodEnd() != null) {
            return new Offer("", "Yours from " + PlanWords.day(subscription.periodEnd()));
        }
        if (!sold) {
            return new Offer("", "");
        }
        if (!subscription.changesInPlace()) {
            return new Offer(PlanWords.get(plan), plan.priceMinor() == 0 ? "At once" : ELSEWHERE);
        }
        if (plan.rank() >= own.rank()) {
            return new Offer(
                    PlanWords.get(plan),
                    "At once: the difference for the rest of this period now, then " + PlanWords.rate(plan));
        }
        if (subscription.state() == SubscriptionState.CANCELLED) {
            return new Offer("", "Can be chosen once your subscription goes on");
        }
        return new Offer(
                "Change to " + plan.name(),
                subscription.periodEnd() == null
                        ? ""
                        : "From " + PlanWords.day(subscription.periodEnd()) + "; until then you keep " + own.name());
    }

    public boolean isPossible() {
        return !button.isEmpty();
    }

    private static Offer ofOwn(Plan plan, Subscription subscription, Instant now, boolean sold) {
        Instant end = subscription.periodEnd();
        return switch (subscription.state()) {
            case TRIAL ->
                new Offer(sold ? PlanWords.get(plan) : "", end == null ? "" : "On trial until " + PlanWords.day(end));
            case PAST_DUE -> new Offer(sold ? "Pay now" : "", "The last payment failed");
            case EXPIRED -> new Offer(sold ? PlanWords.get(plan) : "", sold ? ELSEWHERE : "No longer sold");
            case CANCELLED ->
                subscription.holdsAt(now) && subscription.accessUntil() != null
                        ? new Offer("", "Ends on " + PlanWords.day(subscription.accessUntil()))
                        : new Offer(sold ? PlanWords.get(plan) : "", "");
            case ACTIVE -> new Offer("", active(subscription, end));
        };
    }

    private static String active(Subscription subscription, @Nullable Instant end) {
        if (end == null) {
            return "";
        }
        return (subscription.nextPlan() == null ? "Renews on " : "Yours until ") + PlanWords.day(end);
    }
}
