package io.marquee.viewer.plans;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinServletRequest;
import io.marquee.account.AccountId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import io.marquee.subscription.CheckoutId;
import io.marquee.subscription.CheckoutStart;
import io.marquee.subscription.Checkouts;
import io.marquee.subscription.PaymentTrouble;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.SubscriptionOutcome;
import io.marquee.subscription.SubscriptionState;
import io.marquee.subscription.Subscriptions;
import io.marquee.viewer.ui.AskDialog;
import io.marquee.viewer.ui.Markup;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Leads a viewer from the wish for a plan to having it. */
@Component
public class PlanChoice {

    private final CurrentUser users;
    private final Subscriptions subscriptions;
    private final Checkouts checkouts;
    private final Plans plans;

    PlanChoice(CurrentUser users, Subscriptions subscriptions, Checkouts checkouts, Plans plans) {
        this.users = users;
        this.subscriptions = subscriptions;
        this.checkouts = checkouts;
        this.plans = plans;
    }

    /**
     * Asks first where the plan can be changed in place; else goes to the payment service's page.
     *
     * @param comeBackTo the page of the portal to return to after paying elsewhere, such as {@code titles/...}
     * @param changed called once the account is on the plan, or will be; not if that happens elsewhere
     */
    public void lead(Plan wanted, String comeBackTo, Runnable changed) {
        Subscription now = subscriptions.of(account());
        boolean free = wanted.priceMinor() == 0 && !now.collected();
        if (!free && !now.changesInPlace()) {
            checkout(wanted, comeBackTo, changed);
            return;
        }
        Plan own = plans.of(account());
        AskDialog question = PlanQuestion.about(wanted, own, now);
        question.leaving("Not now")
                .answer(
                        wanted.id().equals(own.id()) ? "Keep " + own.name() : "Change to " + wanted.name(),
                        "primary",
                        () -> change(wanted, comeBackTo, question, changed))
                .open();
    }

    /** Ends the subscription with what has been paid, once the viewer has said so twice. */
    public void cancel(Plan own, Subscription now, Runnable changed) {
        AskDialog question = PlanQuestion.aboutCancelling(own, now);
        question.leaving("Keep " + own.name())
                .answer("Cancel subscription", "destroy", () -> {
                    if (settled(subscriptions.cancel(account()), question)) {
                        say("Cancelled");
                        changed.run();
                    }
                })
                .open();
    }

    /** Takes a cancellation back. */
    public void resume(Plan own, String comeBackTo, Runnable changed) {
        switch (subscriptions.resume(account())) {
            case SubscriptionOutcome.Changed _ -> {
                say(own.name() + " goes on");
                changed.run();
            }
            case SubscriptionOutcome.NeedsCheckout _ -> checkout(own, comeBackTo, changed);
            case SubscriptionOutcome.NotPossible _ -> changed.run();
            case SubscriptionOutcome.Unavailable(PaymentTrouble why) -> tell(why);
        }
    }

    /** Goes to the payment service's page for the plan. */
    void checkout(Plan wanted, String comeBackTo, Runnable changed) {
        switch (checkouts.begin(account(), wanted.id(), returnTo(comeBackTo))) {
            case CheckoutStart.Opened(CheckoutId _, URI page) ->
                UI.getCurrent().getPage().setLocation(page);
            case CheckoutStart.NotNeeded _ -> changed.run();
            case CheckoutStart.Unavailable(PaymentTrouble why) -> tell(why);
        }
    }

    private void change(Plan wanted, String comeBackTo, AskDialog question, Runnable changed) {
        SubscriptionOutcome outcome = subscriptions.changePlan(account(), wanted.id());
        if (outcome instanceof SubscriptionOutcome.NeedsCheckout) {
            question.close();
            checkout(wanted, comeBackTo, changed);
        } else if (settled(outcome, question)) {
            say(wanted.id().equals(plans.of(account()).id()) ? "You have " + wanted.name() : "Changed");
            changed.run();
        }
    }

    /** Whether it is done; else the question says why not. */
    private static boolean settled(SubscriptionOutcome outcome, AskDialog question) {
        switch (outcome) {
            case SubscriptionOutcome.Changed _ -> question.close();
            case SubscriptionOutcome.NeedsCheckout _ ->
                question.trouble("Nothing has changed: there is no payment method on file.");
            case SubscriptionOutcome.NotPossible(SubscriptionState _) ->
                question.trouble("Your subscription has changed in the meantime. Look at it again, please.");
            case SubscriptionOutcome.Unavailable(PaymentTrouble why) -> question.trouble(PlanWords.trouble(why));
        }
        return outcome instanceof SubscriptionOutcome.Changed;
    }

    private static void tell(PaymentTrouble why) {
        new AskDialog("Not possible right now", Markup.paragraph(PlanWords.trouble(why), "muted"))
                .leaving("Understood")
                .open();
    }

    private static void say(String words) {
        Notification.show(words, 4000, Notification.Position.BOTTOM_START);
    }

    private static URI returnTo(String comeBackTo) {
        return ServletUriComponentsBuilder.fromRequest(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .replacePath("/" + CheckoutView.PATH)
                .replaceQuery(null)
                .queryParam(CheckoutView.TO, comeBackTo)
                .build()
                .encode()
                .toUri();
    }

    private AccountId account() {
        return users.require().account();
    }
}
