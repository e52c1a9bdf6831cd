package io.marquee.viewer.plans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.marquee.entitlement.Plan;
import io.marquee.subscription.Collector;
import io.marquee.subscription.Subscription;
import io.marquee.viewer.ui.AskDialog;
import io.marquee.viewer.ui.Icon;
import io.marquee.viewer.ui.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is said before a plan changes: what it costs, from when, and what becomes different. */
final class PlanQuestion {

    private PlanQuestion() {}

    /** About this plan instead of the account's own, which it can be changed to in place. */
    static AskDialog about(Plan wanted, Plan own, Subscription now) {
        Instant end = now.periodEnd();
        if (wanted.id().equals(own.id())) {
            return new AskDialog(
                    "Keep " + own.name() + "?",
                    Markup.paragraph("It then goes on for " + PlanWords.rate(own) + " as before.", "muted"));
        }
        boolean atOnce = wanted.rank() >= own.rank() || end == null;
        String when = atOnce || end == null ? " now?" : " on " + PlanWords.day(end) + "?";
        return new AskDialog(
                "Change to " + wanted.name() + when,
                Markup.paragraph(cost(wanted, own, now, atOnce), "muted"),
                changes(wanted, own, atOnce));
    }

    static AskDialog aboutCancelling(Plan own, Subscription now) {
        Instant end = now.periodEnd() == null ? now.accessUntil() : now.periodEnd();
        return new AskDialog(
                "Cancel " + own.name() + "?",
                Markup.paragraph(
                        end == null
                                ? "It ends at once."
                                : "You can watch until " + PlanWords.day(end)
                                        + ". Nothing is charged any more, and until then you can take it back.",
                        "muted"),
                Markup.paragraph("Your profiles, lists and ratings stay.", "muted"));
    }

    private static String cost(Plan wanted, Plan own, Subscription now, boolean atOnce) {
        Collector collector = now.collector();
        String method =
                collector == null || collector.paymentMethod() == null ? "" : " from " + collector.paymentMethod();
        if (wanted.priceMinor() == 0) {
            return atOnce ? "It costs nothing." : "Until then you keep " + own.name() + ". It costs nothing.";
        }
        return atOnce
                ? "Today you pay the difference for the rest of this period" + method + ", then "
                        + PlanWords.rate(wanted) + "."
                : "Until then you keep " + own.name() + ", which is paid for. Then it is " + PlanWords.rate(wanted)
                        + method + ".";
    }

    private static Component changes(Plan wanted, Plan own, boolean atOnce) {
        List<ListItem> lines = new ArrayList<>();
        lines.add(line(
                atOnce ? Icon.CHECK : Icon.INFO,
                wanted.rank() > own.rank()
                        ? "Opens all that " + own.name() + " keeps locked up to " + wanted.name()
                        : "Titles and channels of " + own.name() + " are locked again"));
        difference(lines, own.streamLimit(), wanted.streamLimit(), "stream", " at once");
        difference(lines, own.profileLimit(), wanted.profileLimit(), "profile", "");
        difference(lines, own.catchUpDays(), wanted.catchUpDays(), "day", " of catch-up");
        UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassName("changes");
        return list;
    }

    private static void difference(List<ListItem> lines, int before, int after, String thing, String what) {
        if (before != after) {
            lines.add(line(
                    after > before ? Icon.CHECK : Icon.INFO,
                    (after == 0 ? "No " + thing + "s" : after + " " + thing + (after == 1 ? "" : "s")) + what
                            + " instead of " + before));
        }
    }

    private static ListItem line(Icon icon, String words) {
        return new ListItem(icon.create(), Markup.span(words));
    }
}
