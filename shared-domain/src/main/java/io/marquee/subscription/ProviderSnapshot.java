package io.marquee.subscription;

import io.marquee.entitlement.PlanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the provider says that a subscription stands: all of it, never a difference, so that the newest word suffices.
 *
 * @param ref the provider's name for the subscription
 * @param version grows with every change of it at the provider
 * @param plan the one being paid for
 * @param nextPlan the one from {@code periodEnd} on, where it differs
 * @param periodStart of what has been paid, or should have been
 * @param accessUntil when the provider would end the rights; null leaves it to us
 */
public record ProviderSnapshot(
        String ref,
        long version,
        Status status,
        PlanId plan,
        @Nullable PlanId nextPlan,
        Instant periodStart,
        Instant periodEnd,
        @Nullable Instant accessUntil,
        @Nullable String paymentMethod) {

    /** The provider's view of a subscription. */
    public enum Status {
        ACTIVE,
        /** A renewal failed and will be tried again. */
        PAST_DUE,
        /** Will not be renewed. */
        CANCELLED,
        /** Over; nothing will be collected any more. */
        ENDED
    }

    public ProviderSnapshot {
        ProviderText.name(ref);
        if (status == null || plan == null) {
            throw new IllegalArgumentException("a status and a plan are expected");
        }
        if (version < 1) {
            throw new IllegalArgumentException("a version from 1 on expected: " + version);
        }
        if (!periodEnd.isAfter(periodStart)) {
            throw new IllegalArgumentException(
                    "a period that ends at " + periodEnd + " cannot begin at " + periodStart);
        }
        paymentMethod = paymentMethod == null ? null : ProviderText.line(paymentMethod, 60);
    }
}
