package io.marquee.playback;

import io.marquee.account.AccountId;
import io.marquee.account.SignInId;
import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leases on playback, at most as many at once as the account's plan allows. A grant lives for {@link #LEASE};
 * heartbeats renew it, and once it has passed or was ended it never lives again. It is also dead while its device is
 * signed out, its account suspended or its subscription over.
 */
@Service
public class Grants {
    /** How long a grant lives without a heartbeat. */
    public static final Duration LEASE = Duration.ofSeconds(45);

    /** How old an answer of {@link #live} may be. */
    public static final Duration FRESHNESS = Duration.ofSeconds(5);

    /** A lease is only written anew once this much of it has passed. */
    private static final Duration RENEW_AFTER = Duration.ofSeconds(8);

    private final JdbcGrants grants;
    private final RecentGrants recent;
    private final Clock clock;

    Grants(JdbcGrants grants, Clock clock) {
        this.grants = grants;
        this.recent = new RecentGrants(FRESHNESS);
        this.clock = clock;
    }

    /**
     * The grant of this id, if it is of this tenant and lives. Asked for every segment, so the answer may be
     * {@link #FRESHNESS} old.
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

    /** What plays on the viewer's account now, the longest first. */
    @Transactional(readOnly = true)
    public List<Stream> playing(Viewer viewer) {
        return grants.playing(viewer, clock.instant());
    }

    /**
     * Takes in the sign of life of a device that plays a channel, and renews its lease.
     *
     * @return when the lease is over now; empty if it is over already, or the grant is none of the device's
     */
    @Transactional
    public Optional<Instant> renew(GrantId id, AccountId account, SignInId device) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(LEASE);
        return grants.renew(id, account, device, now, expiresAt) ? Optional.of(expiresAt) : Optional.empty();
    }

    /**
     * Waits until no other start of the account is under way, and until this transaction is over no other goes on. The
     * device's former grant on the same thing is over from then on: a page that was loaded anew takes no second stream,
     * and neither does a change of channel.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void awaitTurn(Viewer viewer, SignInId device, Target target) {
        grants.lock(viewer.account());
        grants.endFormer(viewer, device, target, clock.instant()).forEach(recent::forget);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Lease issue(Viewer viewer, SignInId device, Target target) {
        Instant now = clock.instant();
        var lease = new Lease(new GrantId(UUID.randomUUID()), now.plus(LEASE));
        grants.issue(lease.id(), viewer, device, target, now, lease.expiresAt());
        return lease;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void renew(Viewer viewer, SignInId device, PlayableId playable) {
        Instant now = clock.instant();
        Instant expiresAt = now.plus(LEASE);
        grants.renew(viewer, device, playable, now, expiresAt.minus(RENEW_AFTER), expiresAt);
    }

    record Lease(GrantId id, Instant expiresAt) {}
}
