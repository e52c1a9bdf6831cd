package io.marquee.playback;

import io.marquee.catalogue.PlayableId;
import io.marquee.entitlement.OnChannel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a grant is for, as its row holds it: a playable, or a channel and perhaps one of its broadcasts. */
record Target(
        @Nullable UUID playable,
        @Nullable UUID channel,
        @Nullable UUID broadcast) {

    static Target of(PlayableId playable) {
        return new Target(playable.value(), null, null);
    }

    static Target of(OnChannel wanted) {
        return new Target(null, wanted.channel(), wanted.broadcast());
    }
}
