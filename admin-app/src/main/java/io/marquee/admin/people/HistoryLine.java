package io.marquee.admin.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.subscription.ChangeCause;
import io.marquee.subscription.SubscriptionChange;

/** One step of a subscription's history, in words. */
final class HistoryLine extends Div {

    HistoryLine(SubscriptionChange change) {
        addClassName("step-line");
        Moment at = Moment.day(change.at());
        at.addClassNames("num", "faint", "small");
        Div words = Markup.div("grow", Markup.bold(what(change)));
        if (change.cause() == ChangeCause.STAFF && change.reason() != null) {
            words.add(Markup.paragraph(
                    "“" + change.reason() + "”" + (change.by() == null ? "" : " – " + change.by()), "small", "muted"));
        }
        if (change.effectiveAt().isAfter(change.at())) {
            words.add(Markup.div("small muted", new Span("Takes effect on "), Moment.day(change.effectiveAt())));
        }
        add(at, words);
    }

    private static String what(SubscriptionChange change) {
        boolean moved = change.fromPlan() != null && !change.fromPlan().equals(change.toPlan());
        return switch (change.cause()) {
            case REGISTERED -> "Joined on " + change.toPlan();
            case CHECKOUT -> "Bought " + change.toPlan();
            case RENEWAL -> "Renewed " + change.toPlan();
            case PAYMENT_FAILED ->
                Standing.of(change.toState()) == Standing.EXPIRED ? "Ended: payment failed" : "A payment failed";
            case CANCELLED -> "Cancelled";
            case RESUMED -> "Took the cancellation back";
            case PLAN_CHANGE -> "Changed from " + change.fromPlan() + " to " + change.toPlan();
            case STAFF -> "Put on " + change.toPlan() + (moved ? " instead of " + change.fromPlan() : "");
            case CLOCK ->
                moved
                        ? "Changed from " + change.fromPlan() + " to " + change.toPlan()
                        : Standing.of(change.toState()).words();
        };
    }
}
