package io.marquee.entitlement;

import io.marquee.account.AccountId;
import io.marquee.catalogue.PlayableId;
import io.marquee.catalogue.TitleId;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one decision on what a viewer may watch: pages, API, deep links and playback all ask here. It agrees with the
 * lists: what a list shows unlocked is granted, what it shows locked is denied for the account's standing, its
 * subscription or its tier, and what it leaves out is denied for what the title is. Each call is one statement.
 */
@Service
@Transactional(readOnly = true)
public class Entitlements {

    private static final Access NOT_FOUND = new Access.Denied(Access.Reason.NOT_FOUND, null, null, null, true);

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
        return query.viewer(account, profile, clock.instant()).orElseThrow(() -> unknown(account, profile));
    }

    /**
     * Whether the profile may watch the film, or the series' episodes, now; however many streams run on the account. To
     * a profile that the account does not have, everything is not found.
     */
    public Access decide(AccountId account, ProfileId profile, TitleId title) {
        return ofTitle(account, profile, title)
                .map(facts -> Rules.decide(Rules.RIGHTS, facts))
                .orElse(NOT_FOUND);
    }

    /** Whether the profile may watch it now; however many streams run on the account. */
    public Access decide(AccountId account, ProfileId profile, PlayableId playable) {
        return ofPlayable(account, profile, playable)
                .map(facts -> Rules.decide(Rules.RIGHTS, facts))
                .orElse(NOT_FOUND);
    }

    public Access decide(Viewer viewer, TitleId title) {
        return decide(viewer.account(), viewer.profile(), title);
    }

    public Access decide(Viewer viewer, PlayableId playable) {
        return decide(viewer.account(), viewer.profile(), playable);
    }

    /** Whether the profile may start it now: as {@link #decide}, and a stream is free. */
    public Access decideToPlay(AccountId account, ProfileId profile, PlayableId playable) {
        return ofPlayable(account, profile, playable)
                .map(facts -> Rules.decide(Rules.PLAYING, facts))
                .orElse(NOT_FOUND);
    }

    /**
     * Why the profile may start the film or an episode of the series now, or why not.
     *
     * @throws NoSuchElementException if the account has no such profile
     */
    public Trace explain(AccountId account, ProfileId profile, TitleId title) {
        return ofTitle(account, profile, title)
                .map(facts -> Rules.explain(Rules.PLAYING, facts))
                .orElseThrow(() -> unknown(account, profile));
    }

    /**
     * Why the profile may start it now, or why not.
     *
     * @throws NoSuchElementException if the account has no such profile
     */
    public Trace explain(AccountId account, ProfileId profile, PlayableId playable) {
        return ofPlayable(account, profile, playable)
                .map(facts -> Rules.explain(Rules.PLAYING, facts))
                .orElseThrow(() -> unknown(account, profile));
    }

    /**
     * Whether the profile may watch the channel, or the broadcast of it, now; however many streams run on the account. A
     * broadcast can be watched from its start to the end of the channel's catch-up period, as far back as the plan reaches.
     */
    public Access decide(AccountId account, ProfileId profile, OnChannel wanted) {
        return query.onChannel(account, profile, wanted, clock.instant())
                .map(facts -> Rules.decide(Rules.CHANNEL_RIGHTS, facts))
                .orElse(NOT_FOUND);
    }

    /** Whether the profile may start it now: as {@link #decide}, and a stream is free. */
    public Access decideToPlay(AccountId account, ProfileId profile, OnChannel wanted) {
        return query.onChannel(account, profile, wanted, clock.instant())
                .map(facts -> Rules.decide(Rules.CHANNEL_PLAYING, facts))
                .orElse(NOT_FOUND);
    }

    /**
     * Why the profile may start it now, or why not.
     *
     * @throws NoSuchElementException if the account has no such profile
     */
    public Trace explain(AccountId account, ProfileId profile, OnChannel wanted) {
        return query.onChannel(account, profile, wanted, clock.instant())
                .map(facts -> Rules.explain(Rules.CHANNEL_PLAYING, facts))
                .orElseThrow(() -> unknown(account, profile));
    }

    private Optional<Facts> ofTitle(AccountId account, ProfileId profile, TitleId title) {
        return query.ofTitle(account, profile, title.value(), clock.instant());
    }

    private Optional<Facts> ofPlayable(AccountId account, ProfileId profile, PlayableId playable) {
        return query.ofPlayable(account, profile, playable.value(), clock.instant());
    }

    private static NoSuchElementException unknown(AccountId account, ProfileId profile) {
        return new NoSuchElementException("no profile " + profile + " of account " + account);
    }
}
