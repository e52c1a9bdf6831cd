package io.marquee.viewer.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import io.marquee.entitlement.Plan;
import io.marquee.subscription.Collector;
import io.marquee.subscription.Subscription;
import io.marquee.viewer.plans.PlanWords;
import io.marquee.viewer.ui.Markup;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the account's subscription stands, in words, beside what can be done about it. */
final class Standing extends Div {

    private final Div ways = new Div();

    Standing(Subscription subscription, Plan own, @Nullable Plan next, Instant now) {
        addClassName("standing");
        Span state = Markup.span(state(subscription), "tag", style(subscription));
        Div name = new Div(Markup.bold(own.name()), state);
        name.addClassName("row");
        Div words = new Div(name, Markup.paragraph(words(subscription, own, next, now)));
        Collector collector = subscription.collector();
        if (collector != null && collector.paymentMethod() != null && subscription.collected()) {
            words.add(Markup.paragraph("Paid with " + collector.paymentMethod(), "small", "muted"));
        }
        ways.addClassName("row");
        add(words, ways);
    }

    /** Adds something that can be done. */
    Standing way(String words, String style, Command act) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("btn", style);
        button.addClickListener(_ -> act.execute());
        ways.add(button);
        return this;
    }

    static String words(Subscription subscription, Plan own, @Nullable Plan next, Instant now) {
        Instant until = subscription.accessUntil();
        Instant end = subscription.periodEnd();
        if (until != null && !subscription.holdsAt(now)) {
            return "Ended on " + PlanWords.day(until) + ". Choose a plan to watch again.";
        }
        return switch (subscription.state()) {
            case TRIAL ->
                "Free trial until " + day(until) + ". Nothing is charged before; choose a plan to go on watching then.";
            case ACTIVE -> {
                if (end == null) {
                    yield own.priceMinor() == 0 ? "Free, without an end." : "Yours without an end; nothing is due.";
                }
                yield next == null
                        ? "Renews on " + PlanWords.day(end) + " for " + PlanWords.rate(own) + "."
                        : own.name() + " until " + PlanWords.day(end) + ", then " + next.name() + " for "
                                + PlanWords.rate(next) + ".";
            }
            case PAST_DUE -> "The last payment failed. Pay until " + day(until) + " to go on watching.";
            case CANCELLED -> "Cancelled. You can watch until " + day(until) + "; nothing more is charged.";
            case EXPIRED -> "Over. Choose a plan to watch again.";
        };
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "further notice" : PlanWords.day(moment);
    }

    private static String state(Subscription subscription) {
        return switch (subscription.state()) {
            case TRIAL -> "Trial";
            case ACTIVE -> "Active";
            case PAST_DUE -> "Payment due";
            case CANCELLED -> "Cancelled";
            case EXPIRED -> "Ended";
        };
    }

    private static String style(Subscription subscription) {
        return switch (subscription.state()) {
            case ACTIVE, TRIAL -> "s-ok";
            case CANCELLED -> "s-warn";
            case PAST_DUE, EXPIRED -> "s-danger";
        };
    }
}
