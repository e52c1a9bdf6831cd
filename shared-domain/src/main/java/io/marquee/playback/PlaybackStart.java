package io.marquee.playback;

import io.marquee.entitlement.Access;
import java.time.Instant;

/** What came of wanting to play something. */
public sealed interface PlaybackStart {
    /**
     * It plays.
     *
     * @param manifestUrl path of the HLS master playlist, under the portal's host
     * @param startPositionSeconds where the profile left off; 0 if it never began or has finished
     * @param expiresAt when the lease is over unless positions renew it
     */
    record Started(GrantId grant, String manifestUrl, int startPositionSeconds, Instant expiresAt)
            implements PlaybackStart {}

    /** It does not, and why. */
    record Refused(Access.Denied access) implements PlaybackStart {}
}
