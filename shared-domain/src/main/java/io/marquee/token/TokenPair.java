package io.marquee.token;

import io.marquee.account.LiveSignIn;
import io.marquee.profile.ProfileId;
import java.time.Duration;

/**
 * What a client goes on with.
 *
 * @param expiresIn how long the access token holds
 * @param refreshToken good for one new pair
 */
public record TokenPair(
        String accessToken, Duration expiresIn, String refreshToken, LiveSignIn signIn, ProfileId profile) {

    @Override
    public String toString() {
        return "TokenPair[" + signIn.id() + "]";
    }
}
