package io.marquee.playback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device of the account that plays something now.
 *
 * @param device as its owner would recognise it; empty if it is not known
 * @param profile name of whoever watches
 * @param title name of what plays; null where the profile that asks may not know of it
 */
public record Stream(
        GrantId grantId,
        String device,
        String profile,
        @Nullable String title,
        Instant since) {}
