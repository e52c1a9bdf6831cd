package io.marquee.playback;

import io.marquee.account.AccountId;
import io.marquee.catalogue.PlayableId;
import io.marquee.profile.ProfileId;
import java.time.Duration;
import java.time.Instant;

/**
 * The leased right of one profile to play one thing.
 *
 * @param name of the film or episode, as the viewer reads it
 * @param length running time
 * @param expiresAt when the lease is over unless a heartbeat renews it
 */
public record Grant(
        GrantId id,
        AccountId account,
        ProfileId profile,
        PlayableId playable,
        String name,
        Duration length,
        Instant expiresAt) {}
