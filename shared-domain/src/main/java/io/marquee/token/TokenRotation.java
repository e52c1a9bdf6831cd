package io.marquee.token;

import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.account.SignIns;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands one-time tokens out and takes them in: each is good once, and one that comes back ends its sign-in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TokenRotation {

    /** A token taken in and the one that follows it. */
    record Rotated(LiveSignIn signIn, ProfileId profile, String next) {}

    private final JdbcOneTimeTokens tokens;
    private final SignIns signIns;
    private final Clock clock;

    TokenRotation(JdbcOneTimeTokens tokens, SignIns signIns, Clock clock) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.clock = clock;
    }

    String issue(TokenKind kind, LiveSignIn signIn, ProfileId profile) {
        OneTimeToken token = OneTimeToken.generate(kind);
        var holder = new JdbcOneTimeTokens.Holder(signIn.id(), profile);
        if (!tokens.insert(token, holder, clock.instant(), kind.lifetime())) {
            throw new IllegalArgumentException("no profile " + profile + " of account " + signIn.account());
        }
        return token.value();
    }

    /** Empty if the token is unknown, expired, of another portal, of an ended sign-in, or used already. */
    Optional<Rotated> rotate(TokenKind kind, String presented, Portal portal) {
        OneTimeToken token = new OneTimeToken(presented);
        if (!token.isA(kind)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<JdbcOneTimeTokens.Holder> holder = tokens.use(token, now, now.minus(kind.grace()));
        if (holder.isEmpty()) {
            tokens.signInOfUsed(token).ifPresent(signIns::end);
            return Optional.empty();
        }
        return signIns.liveNow(holder.get().signIn())
                .filter(signIn -> signIn.portal() == portal)
                .map(signIn -> {
                    tokens.deleteExpired(signIn.id(), now);
                    ProfileId profile = holder.get().profile();
                    return new Rotated(signIn, profile, issue(kind, signIn, profile));
                });
    }

    /** Ends the sign-in that the token belongs to, if there is one. */
    void end(TokenKind kind, String presented) {
        OneTimeToken token = new OneTimeToken(presented);
        if (token.isA(kind)) {
            tokens.signInOf(token).ifPresent(signIns::end);
        }
    }
}
