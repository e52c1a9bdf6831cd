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
     * @param cheapestPlan the cheapest plan that would open it; null where no plan would
     * @param opensAt when its window opens; null if it has no future window
     */
    record Denied(
            Reason reason,
            @Nullable Plan cheapestPlan,
            @Nullable Instant opensAt) implements Access {}

    /** Why not. What is {@code NOT_FOUND} must look as if it did not exist. */
    enum Reason {
        NOT_FOUND,
        NOT_AVAILABLE,
        TIER_TOO_LOW,
        ACCOUNT_SUSPENDED
    }
}
