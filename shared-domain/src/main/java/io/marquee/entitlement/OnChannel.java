package io.marquee.entitlement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a viewer wants of a linear channel. The guide knows more of both; here they are only named.
 *
 * @param broadcast the broadcast to be watched from its beginning; null for what the channel shows now
 */
public record OnChannel(UUID channel, @Nullable UUID broadcast) {

    /** What the channel shows now, and what comes after it. */
    public static OnChannel live(UUID channel) {
        return new OnChannel(channel, null);
    }
}
