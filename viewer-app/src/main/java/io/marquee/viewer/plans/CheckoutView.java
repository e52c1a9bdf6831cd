package io.marquee.viewer.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.marquee.account.AccountId;
import io.marquee.edge.security.CurrentUser;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.Plans;
import io.marquee.subscription.Checkout;
import io.marquee.subscription.CheckoutId;
import io.marquee.subscription.CheckoutState;
import io.marquee.subscription.Checkouts;
import io.marquee.viewer.ui.AccountFeed;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import io.marquee.viewer.ui.NotForKids;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the browser comes back to from the payment service's page. That somebody has come back says nothing about the
 * payment: the page waits for the service's own word, for as long as it takes, and can be left meanwhile.
 */
@Route(CheckoutView.PATH)
@PageTitle("Payment")
@PermitAll
@NotForKids
@StyleSheet("context://ui/search.css")
@StyleSheet("context://ui/plans.css")
class CheckoutView extends Div implements BeforeEnterObserver {

    static final String PATH = "account/checkout";

    /** The page to go on to. */
    static final String TO = "to";

    /** What the browser was told at the payment service's page; only words hang on it. */
    private static final String OUTCOME = "outcome";

    private static final String ACCOUNT = "account";
    private static final Pattern TITLE = Pattern.compile("titles/[0-9a-f-]{36}");

    private final Checkouts checkouts;
    private final Plans plans;
    private final PlanChoice choice;
    private final AccountId account;
    private @Nullable CheckoutId id;
    private @Nullable CheckoutState shown;
    private String to = ACCOUNT;
    private boolean left;

    CheckoutView(CurrentUser users, Checkouts checkouts, Plans plans, PlanChoice choice, AccountFeed feed) {
        this.checkouts = checkouts;
        this.plans = plans;
        this.choice = choice;
        this.account = users.require().account();
        addClassNames("page", "alone", "checkout");
        getElement().setAttribute("role", "status");
        feed.follow(this, account, this::reread);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        to = query.getSingleParameter(TO).filter(CheckoutView::isOurs).orElse(ACCOUNT);
        left = query.getSingleParameter(OUTCOME).filter("cancelled"::equals).isPresent();
        Checkout checkout = query.getSingleParameter(Checkouts.PARAMETER)
                .flatMap(CheckoutView::parsed)
                .flatMap(known -> checkouts.find(account, known))
                .orElseThrow(() -> new NotFoundException("no such checkout"));
        id = checkout.id();
        if (checkout.state() == CheckoutState.PAID) {
            welcome(checkout);
            event.forwardTo(to);
            return;
        }
        show(checkout);
    }

    private void reread() {
        if (id == null) {
            return;
        }
        checkouts.find(account, id).filter(now -> now.state() != shown).ifPresent(now -> {
            if (now.state() == CheckoutState.PAID) {
                shown = CheckoutState.PAID;
                welcome(now);
                UI.getCurrent().navigate(to);
            } else {
                show(now);
            }
        });
    }

    private void show(Checkout checkout) {
        shown = checkout.state();
        Optional<Plan> plan = plans.find(checkout.plan());
        String name = plan.map(Plan::name).orElse("the plan");
        removeAll();
        if (checkout.state() == CheckoutState.OPEN && left) {
            add(left(plan));
            return;
        }
        add(
                switch (checkout.state()) {
                    case OPEN, PAID ->
                        state(
                                waiting(),
                                "Your payment is being confirmed",
                                "The payment service tells us when it is through, mostly within seconds. You may leave"
                                        + " this page: " + name + " is yours as soon as we hear.",
                                late(),
                                back());
                    case FAILED ->
                        state(
                                Icon.WARNING.create(),
                                "The payment did not go through",
                                "Nothing was charged, and your plan is as it was.",
                                again(plan),
                                back());
                    case EXPIRED -> left(plan);
                });
    }

    private Component left(Optional<Plan> plan) {
        return state(
                Icon.CLOCK.create(),
                "You left the payment page",
                "Nothing was charged, and your plan is as it was.",
                again(plan),
                back());
    }

    private static Component state(Component picture, String heading, String words, Component... more) {
        Div state = new Div(picture, new H1(heading), Markup.paragraph(words));
        state.addClassName("state");
        state.add(more);
        return state;
    }

    private static Component waiting() {
        Div wheel = new Div();
        wheel.addClassName("wheel");
        return wheel;
    }

    /** Shown by the style after a while. */
    private static Component late() {
        return Markup.paragraph(
                "This takes longer than usual. Nothing is lost: we keep listening, and your account page shows how it"
                        + " ended. If you left the payment page without paying, nothing is charged.",
                "late",
                "small");
    }

    private Component again(Optional<Plan> plan) {
        NativeButton again = new NativeButton("Try again");
        again.addClassNames("btn", "primary");
        again.setVisible(plan.filter(Plan::onSale).isPresent());
        again.addClickListener(_ -> plan.ifPresent(
                wanted -> choice.checkout(wanted, to, () -> UI.getCurrent().navigate(to))));
        return again;
    }

    private Component back() {
        return to.equals(ACCOUNT)
                ? Markup.link("/account", Icon.PERSON, "My account", "btn", "ghost")
                : Markup.link("/" + to, Icon.PLAY, "Back to the title", "btn", "ghost");
    }

    private void welcome(Checkout paid) {
        plans.find(paid.plan())
                .ifPresent(plan -> Notification.show(
                        "Paid. " + plan.name() + " is yours.", 5000, Notification.Position.BOTTOM_START));
    }

    /** Only pages of the portal, and not any of them: the address comes from outside. */
    private static boolean isOurs(String page) {
        return page.equals(ACCOUNT) || TITLE.matcher(page).matches();
    }

    private static Optional<CheckoutId> parsed(String text) {
        try {
            return Optional.of(CheckoutId.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
