package io.marquee.entitlement;

import java.time.Duration;
import java.time.Instant;

/** What is so of a channel, in sentences for staff. */
final class ChannelFindings {

    private ChannelFindings() {}

    static String available(Facts facts) {
        Facts.Station station = facts.station();
        Facts.Slot asked = station.asked();
        if (asked == null) {
            return "What is on now can be watched at any time.";
        }
        if (station.catchUp().isZero()) {
            return "The channel has no catch-up.";
        }
        Instant opensAt = facts.opensAt();
        if (opensAt != null) {
            return "The broadcast begins on " + Findings.MOMENT.format(opensAt) + ".";
        }
        return "The broadcast ended on " + Findings.MOMENT.format(asked.stop()) + " or will then; the channel keeps it "
                + station.catchUp().toHours() + " hours, until "
                + Findings.MOMENT.format(asked.stop().plus(station.catchUp())) + ".";
    }

    static String caughtUp(Facts facts) {
        Facts.Slot asked = facts.station().asked();
        String reach =
                facts.holder().plan() + " reaches back " + days(facts.holder().catchUp()) + ".";
        if (asked == null || facts.now().isBefore(asked.stop())) {
            return "It is on now. " + reach;
        }
        Plan cheapest = facts.station().cheapestPlan();
        return "It ended on " + Findings.MOMENT.format(asked.stop()) + "; " + reach
                + (facts.caughtUp() || cheapest == null
                        ? ""
                        : " The cheapest plan that reaches it is " + cheapest.name() + ".");
    }

    private static String days(Duration catchUp) {
        long days = catchUp.toDays();
        return days == 1 ? "1 day" : days + " days";
    }
}
