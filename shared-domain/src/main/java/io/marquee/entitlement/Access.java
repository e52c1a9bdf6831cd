package io.marquee.entitlement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a viewer may watch something, and if not, why and what would open it. */
public sealed interface Access {

    /** It plays. */
    record Granted() implements Access {}

    /**
     * It does not.
     *
     * @param cheapestPlan the cheapest plan on sale that would open it; null where no plan would
     * @param opensAt when its window opens; null if it has no future window
     * @param closedAt when its last window closed; null if it never was open
     * @param hidden whether this viewer must be answered as if there were no such thing
     */
    record Denied(
            Reason reason,
            @Nullable Plan cheapestPlan,
            @Nullable Instant opensAt,
            @Nullable Instant closedAt,
            boolean hidden)
            implements Access {

        /** Whether the viewer may see what it is, though not play it. */
        public boolean mayBeSeen() {
            return !hidden && reason != Reason.ABOVE_MATURITY;
        }
    }

    /** Why not, in the order in which reasons are given: where several hold, the first counts. */
    enum Reason {
        NOT_FOUND,
        NOT_PUBLISHED,
        /** The profile's limit is below its rating; a kids' profile is not told. */
        ABOVE_MATURITY,
        /** No window is open. */
        NOT_AVAILABLE,
        ACCOUNT_SUSPENDED,
        /** The subscription's rights are over, or there never was one. */
        SUBSCRIPTION_INACTIVE,
        TIER_TOO_LOW,
        /** The broadcast ended longer ago than the plan reaches back. */
        CATCH_UP_NOT_INCLUDED,
        /** As many play on the account as its plan allows; only asked where something is to be played. */
        TOO_MANY_STREAMS
    }
}
