package io.marquee.subscription;

import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.Plans;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** The plans that people name. One that is not this tenant's is a {@link NoSuchElementException}. */
@Component
class ChosenPlans {

    private final Plans plans;

    ChosenPlans(Plans plans) {
        this.plans = plans;
    }

    Plan any(PlanId id) {
        return plans.find(id).orElseThrow(() -> new NoSuchElementException("no plan " + id));
    }

    /** One that can be newly chosen; another is an {@link IllegalArgumentException}. */
    Plan onSale(PlanId id) {
        Plan plan = any(id);
        if (!plan.onSale()) {
            throw new IllegalArgumentException("plan: %s is not on sale".formatted(plan.name()));
        }
        return plan;
    }
}
