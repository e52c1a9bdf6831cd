package io.marquee.demo.payments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What travels between the provider and its merchants, as JSON. */
final class Wire {

    private Wire() {}

    /** The answer to a new checkout. */
    record OpenedCheckout(String ref, URI address) {}

    /** A merchant's wish for another plan. */
    record NewPlan(SoldPlan plan, boolean atOnce, boolean charge) {}

    /** A subscription as it stands, with the version that says which of two is the newer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Snapshot(
            String ref,
            long version,
            Contract.Status status,
            String plan,
            @Nullable String nextPlan,
            Instant periodStart,
            Instant periodEnd,
            @Nullable Instant accessUntil,
            String paymentMethod) {

        static Snapshot of(Contract contract) {
            SoldPlan next = contract.nextPlan();
            return new Snapshot(
                    contract.ref(),
                    contract.version(),
                    contract.status(),
                    contract.plan().id(),
                    next == null ? null : next.id(),
                    contract.periodStart(),
                    contract.periodEnd(),
                    contract.accessUntil(),
                    contract.card().text());
        }
    }

    /** Money that moved, or should have. */
    record Payment(String id, Instant at, int amountMinor, String currency, String state, String description) {}

    /** An event. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Event(
            String id,
            String type,
            String merchant,
            Instant at,
            @Nullable String checkout,
            @Nullable Snapshot subscription,
            @Nullable Payment payment) {}
}
