package io.marquee.playback;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.marquee.entitlement.Access;
import java.time.Instant;
import java.util.List;

/** What came of wanting to play something. */
public sealed interface PlaybackStart {
    /**
     * It plays.
     *
     * @param manifestUrl path of the HLS master playlist, under the portal's host
     * @param startPositionSeconds where the profile left off; 0 if it never began or has finished
     * @param expiresAt when the lease is over unless positions renew it
     */
    record Started(
            @JsonProperty("grantId") GrantId grant, String manifestUrl, int startPositionSeconds, Instant expiresAt)
            implements PlaybackStart {}

    /**
     * It does not, and why.
     *
     * @param streams what plays on the account instead, where that is the reason; else empty
     */
    record Refused(Access.Denied access, List<Stream> streams) implements PlaybackStart {

        public Refused {
            streams = List.copyOf(streams);
        }
    }
}
