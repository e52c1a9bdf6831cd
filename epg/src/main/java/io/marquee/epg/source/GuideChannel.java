package io.marquee.epg.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel as a source lists it.
 *
 * @param programmes how many its newest listings have
 * @param ignored whether staff want nothing of it
 */
public record GuideChannel(
        String guideId,
        String name,
        List<String> names,
        @Nullable String iconUrl,
        @Nullable String number,
        int programmes,
        boolean ignored) {
    public GuideChannel {
        names = List.copyOf(names);
    }
}
