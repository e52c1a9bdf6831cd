package io.marquee.entitlement;

/** How an edit of the tenant's plans ended. */
public sealed interface PlanChange {

    record Done(Plan plan) implements PlanChange {}

    /** Another plan has this code or rank; nothing was written. */
    record Conflict(Plan inTheWay) implements PlanChange {}

    /** Accounts are on it; nothing was written. */
    record InUse(int accounts) implements PlanChange {}
}
