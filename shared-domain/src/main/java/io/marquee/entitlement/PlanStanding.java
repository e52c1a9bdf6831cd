package io.marquee.entitlement;

import java.io.Serializable;

/**
 * A plan as staff see it.
 *
 * @param accounts how many have it
 * @param titles how many of the titles that are published and within a window it opens
 * @param outOf how many there are of those
 */
public record PlanStanding(Plan plan, int accounts, int titles, int outOf) implements Serializable {}
