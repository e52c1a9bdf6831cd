package io.marquee.playback;

import io.marquee.account.AccountId;
import io.marquee.profile.ProfileId;
import java.time.Instant;

/**
 * The leased right of one profile to play one thing.
 *
 * @param maturityLimit highest age rating that the profile may see
 * @param played what it opens
 * @param issuedAt when it was given
 * @param expiresAt when the lease is over unless a heartbeat renews it
 */
public record Grant(
        GrantId id,
        AccountId account,
        ProfileId profile,
        int maturityLimit,
        Played played,
        Instant issuedAt,
        Instant expiresAt) {}
