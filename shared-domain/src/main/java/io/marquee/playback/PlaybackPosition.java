package io.marquee.playback;

import io.marquee.catalogue.PlayableId;
import java.io.Serializable;

/**
 * How far a profile is in something.
 *
 * @param finished whether what is left is only the credits; playing it again starts at its beginning
 */
public record PlaybackPosition(PlayableId playableId, int positionSeconds, int durationSeconds, boolean finished)
        implements Serializable {

    /** What is left, in whole minutes, at least 1. */
    public int minutesLeft() {
        return Math.max(1, Math.ceilDiv(durationSeconds - positionSeconds, 60));
    }

    /** How much has been watched, in whole percent. */
    public int percent() {
        return finished ? 100 : Math.clamp(Math.round(100f * positionSeconds / durationSeconds), 0, 100);
    }
}
