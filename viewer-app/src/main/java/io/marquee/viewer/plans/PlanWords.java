package io.marquee.viewer.plans;

import io.marquee.entitlement.Plan;
import io.marquee.subscription.PaymentTrouble;
import io.marquee.viewer.ui.PlanSheet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the portal speaks of plans and of paying for them. */
public final class PlanWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

    private PlanWords() {}

    /** {@code €8.99 a month}, {@code €89.90 a year}, {@code nothing} */
    public static String rate(Plan plan) {
        return plan.priceMinor() == 0 ? "nothing" : PlanSheet.price(plan) + " a " + PlanSheet.period(plan);
    }

    /** {@code Get Premium for €12.99 a month} */
    public static String get(Plan plan) {
        return plan.priceMinor() == 0
                ? "Get " + plan.name() + " for free"
                : "Get " + plan.name() + " for " + rate(plan);
    }

    /** {@code 20 December 2026} */
    public static String day(Instant moment) {
        return DAY.format(moment);
    }

    /** What to tell somebody who was about to pay. */
    public static String trouble(PaymentTrouble why) {
        return switch (why) {
            case NOT_SET_UP ->
                "Payments are not set up here yet. Nothing has changed; the people who run this service"
                        + " can change your plan.";
            case UNREACHABLE ->
                "The payment service does not answer at the moment. Nothing has changed and nothing was charged; please"
                        + " try again in a few minutes.";
            case DECLINED ->
                "The payment method on file was declined. Nothing has changed; you can pay with another one.";
            case REFUSED -> "The payment service refused this. Nothing has changed and nothing was charged.";
        };
    }
}
