package io.marquee.playback;

import io.marquee.account.AccountId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Viewer;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leases on playback. A grant lives for {@link #LEASE}; positions renew it, and once it has passed or was ended it
 * never lives again.
 */
@Service
public class Grants {
    /** How long a grant lives without a heartbeat. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    /** How old an answer of {@link #live} may be. */
    public static final Duration FRESHNESS = Duration.ofSeconds(5);

    /** A lease is only written anew once this much of it has passed: heartbeats come every few seconds. */
    private static final Duration RENEW_AFTER = Duration.ofMinutes(1);

    private final JdbcGrants grants;
    private final RecentGrants recent;
    private final Clock clock;

    Grants(JdbcGrants grants, Clock clock) {
        this.grants = grants;
        this.recent = new RecentGrants(FRESHNESS);
        this.clock = clock;
    }

    /**
     * The grant of this id, if it is of this tenant, not ended and its lease not over. Asked for every segment, so the
     * answer may be {@link #FRESHNESS} old.
     */
    public Optional<Grant> live(GrantId id) {
        Instant now = clock.instant();
        return recent.find(id, now).or(() -> {
            Optional<Grant> found = grants.live(id, now);
            found.ifPresent(grant -> recent.keep(grant, now));
            return found;
        });
    }

    /** Ends the account's grant. False if there is none of this id, it is another's, or it is over already. */
    @Transactional
    public boolean end(GrantId id, AccountId account) {
        boolean ended = grants.end(id, account, clock.instant());
        if (ended) {
            recent.forget(id);
        }
        return ended;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Lease issue(Viewer viewer, PlayableId playable) {
        Instant now = clock.instant();
        var lease = new Lease(new GrantId(UUID.randomUUID()), now.plus(LEASE));
        grants.issue(lease.id(), viewer, playable, now, lease.expiresAt());
        return lease;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void renew(ProfileId profile, PlayableId playable) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(LEASE);
        grants.renew(profile, playable, now, expiresAt.minus(RENEW_AFTER), expiresAt);
    }

    record Lease(GrantId id, Instant expiresAt) {}
}
