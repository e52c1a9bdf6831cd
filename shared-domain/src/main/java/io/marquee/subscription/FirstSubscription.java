package io.marquee.subscription;

import io.marquee.account.AccountRegistered;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives every new account a subscription to its plan, in the transaction that makes the account. Whoever was given the
 * plan, or has one that costs nothing, keeps it without an end; whoever came by themselves has the plan's trial first.
 */
@Component
class FirstSubscription {

    private final SubscriptionSteps steps;
    private final Plans plans;
    private final Clock clock;

    FirstSubscription(SubscriptionSteps steps, Plans plans, Clock clock) {
        this.steps = steps;
        this.plans = plans;
        this.clock = clock;
    }

    @EventListener
    void on(AccountRegistered registered) {
        Plan plan = plans.of(registered.account());
        Instant now = clock.instant();
        steps.begin(
                registered.planGiven() || plan.priceMinor() == 0
                        ? Subscription.given(registered.account(), plan.id(), now)
                        : Subscription.onTrial(
                                registered.account(), plan.id(), now, Duration.ofDays(plan.trialDays())));
    }
}
