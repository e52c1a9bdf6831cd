package io.marquee.admin.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.marquee.admin.ui.Figures;
import io.marquee.admin.ui.Markup;
import io.marquee.admin.ui.Moment;
import io.marquee.admin.ui.Panel;
import io.marquee.entitlement.Plan;
import io.marquee.entitlement.PlanPeriod;
import io.marquee.people.AccountFile;
import io.marquee.subscription.Subscription;
import io.marquee.subscription.SubscriptionChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the account has, until when, and how that came about. */
final class SubscriptionPanel extends Panel {

    private static final int SHOWN = 6;

    private final Div now = Markup.div("plan-now");
    private final Div steps = Markup.div("timeline");

    SubscriptionPanel() {
        super("Plan and subscription");
        add(now, steps);
    }

    void show(AccountFile opened, List<Plan> plans, Instant at) {
        Plan plan = opened.plan();
        Subscription subscription = opened.subscription();
        Standing standing = Standing.of(opened.account().subscription());
        now.removeAll();
        now.add(
                Markup.div(
                        "row wrap",
                        Markup.bold(plan.name(), "plan-name"),
                        Markup.span(standing.words(), "tag", standing.style())),
                Markup.paragraph(offer(plan), "muted", "small", "num"));
        if (subscription == null) {
            now.add(Markup.paragraph("Without a subscription nothing plays.", "small", "warn"));
        } else {
            now.add(rights(subscription, at), collector(subscription));
            waiting(subscription, plans);
        }
        steps.removeAll();
        opened.history().stream().limit(SHOWN).map(HistoryLine::new).forEach(steps::add);
        older(opened.history());
    }

    private void older(List<SubscriptionChange> history) {
        if (history.size() <= SHOWN) {
            return;
        }
        var more = Markup.button(Figures.of(history.size() - SHOWN, "older step"), "ghost", "sm");
        more.addClickListener(_ -> {
            steps.remove(more);
            history.stream().skip(SHOWN).map(HistoryLine::new).forEach(steps::add);
        });
        steps.add(more);
    }

    private void waiting(Subscription subscription, List<Plan> plans) {
        Instant end = subscription.periodEnd();
        if (subscription.nextPlan() != null && end != null) {
            String next = plans.stream()
                    .filter(plan -> plan.id().equals(subscription.nextPlan()))
                    .map(Plan::name)
                    .findFirst()
                    .orElse("another plan");
            now.add(sentence("Changes to " + next + " on ", end, ""));
        }
    }

    private static String offer(Plan plan) {
        String price = plan.priceMinor() == 0
                ? "Free"
                : Figures.money(plan.priceMinor(), plan.currency())
                        + (plan.period() == PlanPeriod.YEAR ? " a year" : " a month");
        return price + " · " + Figures.of(plan.profileLimit(), "profile") + " · "
                + Figures.of(plan.streamLimit(), "stream") + " at once";
    }

    private static Component rights(Subscription subscription, Instant at) {
        Instant until = subscription.accessUntil();
        Instant period = subscription.periodEnd();
        return switch (subscription.state()) {
            case TRIAL -> sentence("On trial until ", until, ".");
            case ACTIVE ->
                period == null
                        ? sentence("Active, without an end.", null, "")
                        : sentence("Active; renews on ", period, ".");
            case PAST_DUE -> sentence("A payment failed; everything plays until ", until, " unless it is paid before.");
            case CANCELLED ->
                subscription.holdsAt(at)
                        ? sentence("Cancelled; everything plays until ", until, ".")
                        : sentence("Cancelled; ended on ", until, ".");
            case EXPIRED -> sentence("Ended on ", until, ".");
        };
    }

    private static Component collector(Subscription subscription) {
        String words = subscription.collector() == null
                ? "Nobody collects for it."
                : subscription.collector().paymentMethod() == null
                        ? "Collected by " + subscription.collector().provider() + "."
                        : "Paid by " + subscription.collector().paymentMethod() + ".";
        return Markup.paragraph(words, "small", "muted");
    }

    private static Component sentence(String before, @Nullable Instant moment, String after) {
        Div sentence = Markup.div("small");
        sentence.add(new Span(before));
        if (moment != null) {
            sentence.add(Moment.day(moment));
        }
        if (!after.isEmpty()) {
            sentence.add(new Span(after));
        }
        return sentence;
    }
}
