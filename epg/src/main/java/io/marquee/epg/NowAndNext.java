package io.marquee.epg;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a channel shows and will show.
 *
 * @param current null in a gap
 * @param next the first that starts later; null if none does within a day
 */
public record NowAndNext(
        Channel channel,
        @Nullable Broadcast current,
        @Nullable Broadcast next) implements Serializable {}
