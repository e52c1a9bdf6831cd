package io.marquee.playback;

import java.time.Instant;

/**
 * What a device says of where it is in something it plays.
 *
 * @param positionSeconds from the beginning; beyond the end counts as the end
 * @param durationSeconds length of what is played, as the device knows it
 * @param observedAt when this was so, by the device's clock; a time to come counts as now
 * @param deviceId chosen by the device, 1 to 100 characters
 */
public record PositionReport(int positionSeconds, int durationSeconds, Instant observedAt, String deviceId) {
    public PositionReport {
        if (durationSeconds < 1) {
            throw new IllegalArgumentException("a duration of at least one second expected: " + durationSeconds);
        }
        if (positionSeconds < 0) {
            throw new IllegalArgumentException("a position of at least zero expected: " + positionSeconds);
        }
        if (deviceId.isBlank() || deviceId.length() > 100) {
            throw new IllegalArgumentException("a device id of 1 to 100 characters expected: " + deviceId);
        }
        positionSeconds = Math.min(positionSeconds, durationSeconds);
    }
}
