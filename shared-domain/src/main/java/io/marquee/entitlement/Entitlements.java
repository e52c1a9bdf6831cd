package io.marquee.entitlement;

import io.marquee.account.AccountId;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one decision on what a viewer may watch: pages, API, deep links and playback all ask here. It agrees with the
 * lists: what a list shows unlocked is granted, what it shows locked needs a higher tier, what it leaves out is denied.
 */
@Service
@Transactional(readOnly = true)
public class Entitlements {

    private final EntitlementQuery query;
    private final Clock clock;

    Entitlements(EntitlementQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /**
     * Who is watching.
     *
     * @throws NoSuchElementException if the account has no such profile
     */
    public Viewer viewer(AccountId account, ProfileId profile) {
        return query.viewer(account, profile)
                .orElseThrow(() -> new NoSuchElementException("no profile " + profile + " of account " + account));
    }

    /** Whether the viewer may watch the film, or the series' episodes, now. */
    public Access decide(Viewer viewer, TitleId title) {
        Instant now = clock.instant();
        return decide(viewer, query.facts(viewer, title, now));
    }

    /** Whether the viewer may watch it now. */
    public Access decide(Viewer viewer, PlayableId playable) {
        Instant now = clock.instant();
        return decide(viewer, query.facts(viewer, playable, now));
    }

    private static Access decide(Viewer viewer, Optional<EntitlementQuery.Facts> found) {
        if (found.isEmpty()) {
            return new Access.Denied(Access.Reason.NOT_FOUND, null, null);
        }
        EntitlementQuery.Facts facts = found.get();
        if (!facts.accountActive()) {
            return new Access.Denied(Access.Reason.ACCOUNT_SUSPENDED, null, null);
        }
        if (!facts.open()) {
            return new Access.Denied(Access.Reason.NOT_AVAILABLE, null, facts.opensAt());
        }
        if (facts.requiredTier() > viewer.tier()) {
            return new Access.Denied(Access.Reason.TIER_TOO_LOW, facts.cheapestPlan(), null);
        }
        return new Access.Granted();
    }
}
