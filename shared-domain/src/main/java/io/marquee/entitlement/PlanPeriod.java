package io.marquee.entitlement;

/** What a plan's price pays for. */
public enum PlanPeriod {
    MONTH,
    YEAR
}
