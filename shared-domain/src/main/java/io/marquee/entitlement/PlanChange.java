package io.marquee.entitlement;

import java.util.List;

/** How an edit of the tenant's plans ended. Whatever is not done has written nothing. */
public sealed interface PlanChange {

    record Done(Plan plan) implements PlanChange {}

    /** Other plans have what may be had once; one entry for each such field. */
    record Conflict(List<Taken> taken) implements PlanChange {

        public Conflict {
            taken = List.copyOf(taken);
        }
    }

    /** Somebody else's edit came first. */
    record Overtaken(Plan theirs) implements PlanChange {}

    /** Accounts are on it, or will be. */
    record InUse(int accounts) implements PlanChange {}

    /** It is the only one on sale, without which nobody could join. */
    record LastOnSale() implements PlanChange {}

    /**
     * What another plan has.
     *
     * @param field a component of {@link PlanDraft}: {@code code}, {@code name} or {@code rank}
     */
    record Taken(String field, Plan by) {}
}
