package io.marquee.subscription;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in a subscription's history.
 *
 * @param effectiveAt later than {@code at} where a plan waits for the end of what has been paid
 * @param fromState null for the first step
 * @param fromPlan the plan's name at that time; null for the first step
 * @param reason what the member of staff wrote
 * @param by the member of staff; null where the viewer, the provider or the clock did it
 */
public record SubscriptionChange(
        Instant at,
        Instant effectiveAt,
        @Nullable SubscriptionState fromState,
        SubscriptionState toState,
        @Nullable String fromPlan,
        String toPlan,
        ChangeCause cause,
        @Nullable String reason,
        @Nullable String by)
        implements Serializable {}
