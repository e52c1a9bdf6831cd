package io.marquee.admin.ui;

import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The tenant's own names for its tiers, read once for each page. */
@Component
@Scope("prototype")
public class PlanNames {

    private final List<Plan> plans;

    PlanNames(Plans plans) {
        this.plans = plans.all();
    }

    /** By rank, the lowest first. */
    public List<Plan> all() {
        return plans;
    }

    /** The name of the lowest plan on sale that reaches the tier. */
    public String of(int tier) {
        return plans.stream()
                .filter(plan -> plan.onSale() && plan.rank() >= tier)
                .map(Plan::name)
                .findFirst()
                .orElse("Tier " + tier);
    }

    /** Whether every plan reaches the tier. */
    public boolean lowest(int tier) {
        return plans.isEmpty() || plans.getFirst().rank() >= tier;
    }
}
