package io.marquee.admin.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.entitlement.PlanId;
import io.marquee.entitlement.PlanStanding;

/**
 * A plan as a program reads it: what it may write, and what it may not.
 *
 * @param version the value of its ETag
 * @param accounts how many have it
 * @param titles how many that can be watched now it opens
 */
record PlanAnswer(
        PlanId id,
        int version,
        int accounts,
        int titles,
        @JsonUnwrapped PlanBody body) {

    static PlanAnswer of(PlanStanding standing) {
        return new PlanAnswer(
                standing.plan().id(),
                standing.plan().version(),
                standing.accounts(),
                standing.titles(),
                PlanBody.of(standing.plan().draft()));
    }
}
