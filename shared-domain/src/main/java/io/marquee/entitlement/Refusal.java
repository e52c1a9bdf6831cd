package io.marquee.entitlement;

import io.marquee.catalogue.TitleId;
import io.marquee.profile.ProfileId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to play that was refused.
 *
 * @param titleId null where a channel was wanted
 * @param title name of the title or the channel
 * @param plan name of the plan that the account was on then
 */
public record Refusal(
        Instant at,
        ProfileId profileId,
        String profile,
        @Nullable TitleId titleId,
        String title,
        Access.Reason reason,
        String plan) {}
