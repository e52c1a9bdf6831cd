package io.marquee.entitlement;

import io.marquee.catalogue.TitleId;
import io.marquee.profile.ProfileId;
import java.time.Instant;

/**
 * An attempt to play that was refused.
 *
 * @param plan name of the plan that the account was on then
 */
public record Refusal(
        Instant at,
        ProfileId profileId,
        String profile,
        TitleId titleId,
        String title,
        Access.Reason reason,
        String plan) {}
