package io.marquee.admin.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanPeriod;
import io.marquee.people.AccountFile;
import io.marquee.subscription.Subscription;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which plan an account is put on, and what that means. */
final class PlanChoice extends Div {

    private final RadioButtonGroup<Plan> plans = new RadioButtonGroup<>("Plan");

    PlanChoice(List<Plan> all, AccountFile opened, @Nullable Plan suggested) {
        addClassName("stack");
        plans.setItems(all);
        plans.addThemeName("vertical");
        plans.setItemLabelGenerator(plan -> plan.name() + " · " + price(plan)
                + (plan.id().equals(opened.plan().id()) ? " (now)" : "")
                + (plan.onSale() ? "" : " (no longer sold)"));
        plans.setRequiredIndicatorVisible(true);
        plans.setErrorMessage("Choose a plan");
        plans.setValue(suggested);
        plans.addValueChangeListener(_ -> plans.setInvalid(false));
        add(plans, means(opened.subscription()));
    }

    /** The chosen one; if none is, the field says so. */
    Optional<Plan> chosen() {
        plans.setInvalid(plans.isEmpty());
        return plans.getOptionalValue();
    }

    private static String price(Plan plan) {
        return plan.priceMinor() == 0
                ? "free"
                : Figures.money(plan.priceMinor(), plan.currency())
                        + (plan.period() == PlanPeriod.YEAR ? " a year" : " a month");
    }

    private static Paragraph means(@Nullable Subscription subscription) {
        return Markup.paragraph(
                subscription != null && subscription.collected()
                        ? "Takes effect at once. The next renewal collects the new price; nothing is collected now."
                        : "Takes effect at once and has no end. Nobody collects for it.",
                "small",
                "muted");
    }
}
