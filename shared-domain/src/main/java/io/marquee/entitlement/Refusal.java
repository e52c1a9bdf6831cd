package io.marquee.entitlement;

import java.time.Instant;

/**
 * An attempt to play that was refused.
 *
 * @param plan name of the plan that the account was on then
 */
public record Refusal(Instant at, String profile, String title, Access.Reason reason, String plan) {}
