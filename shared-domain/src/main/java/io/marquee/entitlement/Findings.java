package io.marquee.entitlement;

import io.marquee.catalogue.MaturityRating;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is so, in sentences for staff. */
final class Findings {

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    private Findings() {}

    static String known(Facts facts) {
        return facts.wanted() == null
                ? "There is nothing of this id here."
                : "It is “" + facts.thing().name() + "”.";
    }

    static String published(Facts facts) {
        return switch (facts.title().publication()) {
            case PUBLISHED -> "It is published.";
            case DRAFT -> "It is still a draft.";
            case WITHDRAWN -> "It has been withdrawn.";
        };
    }

    static String mature(Facts facts) {
        int age = facts.thing().age();
        Facts.Holder holder = facts.holder();
        String is = age >= MaturityRating.UNRATED.age() ? "It is unrated" : "It is rated " + age;
        String sees = holder.maturityLimit() >= MaturityRating.UNRATED.age()
                ? " sees everything."
                : " sees titles up to " + holder.maturityLimit() + ".";
        return is + "; " + (holder.kids() ? "the kids’ profile " : "the profile ") + holder.profile() + sees;
    }

    static String available(Facts facts) {
        Facts.Window window = facts.title().begun();
        Instant opensAt = facts.title().opensAt();
        if (window != null && facts.open()) {
            return window.closesAt() == null
                    ? "Its window is open, without an end."
                    : "Its window is open until " + MOMENT.format(window.closesAt()) + ".";
        }
        String past = past(facts.closedAt());
        if (opensAt != null) {
            return past + "It opens on " + MOMENT.format(opensAt) + ".";
        }
        return past.isEmpty() ? "It has no window." : past + "No later window is set.";
    }

    private static String past(@Nullable Instant closedAt) {
        return closedAt == null ? "" : "Its last window closed on " + MOMENT.format(closedAt) + ". ";
    }

    static String standing(Facts facts) {
        return facts.holder().suspended() ? "The account is suspended." : "The account is active.";
    }

    static String subscribed(Facts facts) {
        Facts.Holder holder = facts.holder();
        if (holder.subscription() == null) {
            return "The account has no subscription.";
        }
        String state = switch (holder.subscription()) {
            case "TRIAL" -> "It is on trial";
            case "PAST_DUE" -> "A payment is past due";
            case "CANCELLED" -> "It has been cancelled";
            case "EXPIRED" -> "It has expired";
            default -> "It is active";
        };
        Instant end = holder.accessUntil();
        if (end == null) {
            return state + "; its rights have no end.";
        }
        return state + "; its rights " + (facts.subscribed() ? "last until " : "ended on ") + MOMENT.format(end) + ".";
    }

    static String opened(Facts facts) {
        int required = facts.requiredTier();
        boolean override = facts.thing() instanceof Facts.Work work && required != work.tier();
        Plan cheapest = facts.thing().cheapestPlan();
        String needs = "It needs tier " + required + (override ? " while this window is open" : "") + "; ";
        String has = facts.holder().plan() + " is tier " + facts.holder().tier() + ".";
        if (required <= facts.holder().tier()) {
            return needs + has;
        }
        return needs
                + has
                + (cheapest == null
                        ? " No plan on sale opens it."
                        : " The cheapest plan that opens it is " + cheapest.name() + ".");
    }

    static String streaming(Facts facts) {
        Facts.Holder holder = facts.holder();
        return holder.streams() + " of " + holder.streamLimit() + " streams of " + holder.plan() + " play now.";
    }
}
