package io.marquee.token;

import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.profile.ProfileId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Token pairs of API clients. A refresh token holds 30 days and is good for one new pair. */
@Service
@Transactional
public class Tokens {

    private final AccessTokens accessTokens;
    private final TokenRotation rotation;

    Tokens(AccessTokens accessTokens, TokenRotation rotation) {
        this.accessTokens = accessTokens;
        this.rotation = rotation;
    }

    /**
     * The first pair of a sign-in.
     *
     * @throws IllegalArgumentException if the profile is not the account's
     */
    public TokenPair issue(LiveSignIn signIn, ProfileId profile) {
        return pair(signIn, profile, rotation.issue(TokenKind.REFRESH, signIn, profile));
    }

    /**
     * A new pair for the old refresh token, which is dead from now on; empty if it is not good. One that was used
     * before ends its sign-in, and with it whatever either holder has got for it.
     */
    public Optional<TokenPair> refresh(String refreshToken, Portal portal) {
        return rotation.rotate(TokenKind.REFRESH, refreshToken, portal)
                .map(rotated -> pair(rotated.signIn(), rotated.profile(), rotated.next()));
    }

    /** Ends the sign-in of this refresh token; an unknown one changes nothing. */
    public void end(String refreshToken) {
        rotation.end(TokenKind.REFRESH, refreshToken);
    }

    private TokenPair pair(LiveSignIn signIn, ProfileId profile, String refreshToken) {
        return new TokenPair(accessTokens.issue(signIn, profile), AccessTokens.LIFETIME, refreshToken, signIn, profile);
    }
}
