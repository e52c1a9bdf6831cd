package io.marquee.token;

import io.marquee.account.LiveSignIn;
import io.marquee.account.Portal;
import io.marquee.profile.ProfileId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a browser back into its sign-in after its session has gone. A device token holds 60 days and is good once, but
 * for 30 seconds after its first use the browser's other tabs may use it too.
 */
@Service
@Transactional
public class DeviceTokens {

    /** How long a token holds: the lifetime of its cookie. */
    public static final Duration LIFETIME = TokenKind.DEVICE.lifetime();

    private final TokenRotation rotation;

    DeviceTokens(TokenRotation rotation) {
        this.rotation = rotation;
    }

    /**
     * Who is back.
     *
     * @param profile as whom the device last watched, or the account's first one if that is gone
     * @param nextToken takes the place of the one that was presented
     */
    public record Resumed(LiveSignIn signIn, ProfileId profile, String nextToken) {

        @Override
        public String toString() {
            return "Resumed[" + signIn.id() + "]";
        }
    }

    /**
     * A token for a device that has just signed in, or has changed its profile.
     *
     * @throws IllegalArgumentException if the profile is not the account's
     */
    public String issue(LiveSignIn signIn, ProfileId profile) {
        return rotation.issue(TokenKind.DEVICE, signIn, profile);
    }

    /** Empty if the token is not good; one that was used before ends its sign-in. */
    public Optional<Resumed> resume(String token, Portal portal) {
        return rotation.rotate(TokenKind.DEVICE, token, portal)
                .map(rotated -> new Resumed(rotated.signIn(), rotated.profile(), rotated.next()));
    }
}
