package io.marquee.viewer.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.marquee.account.AccountId;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import io.marquee.subscription.Payments;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.Subscriptions;
import io.marquee.viewer.plans.PlanChoice;
import io.marquee.viewer.plans.PlanOffers;
import io.marquee.viewer.plans.PlanWords;
import io.marquee.viewer.ui.AccountFeed;
import io.marquee.viewer.ui.CurrentViewer;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Scope;

/** The account's plan: how it stands, what else there is, and what was paid; as of now, for as long as it is open. */
@org.springframework.stereotype.Component
@Scope("prototype")
class PlanSection extends Section {

    private static final String HERE = "account";

    private final AccountId account;
    private final ProfileId profile;
    private final Entitlements entitlements;
    private final Subscriptions subscriptions;
    private final Plans plans;
    private final PlanOffers offers;
    private final PlanChoice choice;
    private final Payments payments;
    private final Clock clock;

    PlanSection(
            CurrentViewer current,
            Entitlements entitlements,
            Subscriptions subscriptions,
            Plans plans,
            PlanOffers offers,
            PlanChoice choice,
            Payments payments,
            AccountFeed feed,
            Clock clock) {
        Viewer viewer = current.get();
        this.account = viewer.account();
        this.profile = viewer.profile();
        this.entitlements = entitlements;
        this.subscriptions = subscriptions;
        this.plans = plans;
        this.offers = offers;
        this.choice = choice;
        this.payments = payments;
        this.clock = clock;
        addClassName("sheet");
        show();
        feed.follow(this, account, this::show);
    }

    private void show() {
        Viewer viewer = entitlements.viewer(account, profile);
        Subscription subscription = subscriptions.of(account);
        Plan own = plans.of(account);
        Instant now = clock.instant();
        removeAll();
        Div plan = new Div(new H2("Plan"), standing(subscription, own, now), sheet(viewer, own));
        plan.addClassName("stack");
        add(plan, new PaymentTable(payments.of(account)));
    }

    private Component sheet(Viewer viewer, Plan own) {
        return offers.sheet(viewer, null, HERE, this::show, (reach, sheet) -> {
            boolean isOwn = reach.plan().id().equals(own.id());
            if (isOwn) {
                sheet.tagged("Your plan", true);
            } else if (reach.gained() > 0) {
                sheet.has("Opens " + reach.gained() + " more than your plan");
            }
            return !isOwn;
        });
    }

    private Standing standing(Subscription subscription, Plan own, Instant now) {
        Plan next = subscription.nextPlan() == null
                ? null
                : plans.find(subscription.nextPlan()).orElse(null);
        Standing standing = new Standing(subscription, own, next, now);
        switch (subscription.state()) {
            case TRIAL, EXPIRED -> {
                if (own.onSale()) {
                    standing.way(PlanWords.get(own), "primary", () -> choice.lead(own, HERE, this::show));
                }
            }
            case PAST_DUE -> {
                standing.addClassName("due");
                if (own.onSale()) {
                    standing.way("Pay now", "primary", () -> choice.lead(own, HERE, this::show));
                }
            }
            case CANCELLED -> {
                if (subscription.resumableAt(now)) {
                    standing.way("Resume", "primary", () -> choice.resume(own, HERE, this::show));
                }
            }
            case ACTIVE -> {
                if (next != null) {
                    standing.way("Keep " + own.name(), "primary", () -> choice.lead(own, HERE, this::show));
                }
            }
        }
        if (subscription.collected() && subscription.cancellable()) {
            standing.way("Cancel subscription", "ghost", () -> choice.cancel(own, subscription, this::show));
        }
        return standing;
    }
}
