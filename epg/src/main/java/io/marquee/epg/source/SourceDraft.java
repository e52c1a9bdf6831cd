package io.marquee.epg.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A source as staff want it.
 *
 * @param address where it is fetched; null where files are brought by hand
 * @param defaultZone of times that name none
 * @param priority from 1; of two sources of one channel the lower number is shown
 * @param timeShift added to every time; whole minutes, at most a day either way
 * @param refresh how often it is fetched, 15 minutes to 30 days; null for never
 * @param createsChannels whether channels that it lists and nobody has are made
 * @param keepsHandEdits whether what people scheduled stays where the source says otherwise
 */
public record SourceDraft(
        String name,
        GuideKind kind,
        @Nullable String address,
        ZoneId defaultZone,
        int priority,
        Duration timeShift,
        @Nullable Duration refresh,
        boolean enabled,
        boolean createsChannels,
        boolean keepsHandEdits) {
    private static final Duration DAY = Duration.ofDays(1);

    public SourceDraft {
        name = name.strip();
        address = address == null || address.isBlank() ? null : address.strip();
        if (name.isEmpty() || name.length() > 80) {
            throw new IllegalArgumentException("The name has 1 to 80 characters.");
        }
        if (address != null) {
            checkAddress(address);
        }
        if (priority < 1 || priority > 999) {
            throw new IllegalArgumentException("The priority is a number from 1 to 999.");
        }
        if (timeShift.abs().compareTo(DAY) > 0) {
            throw new IllegalArgumentException("The time shift is at most a day.");
        }
        if (refresh != null
                && (refresh.compareTo(Duration.ofMinutes(15)) < 0 || refresh.compareTo(Duration.ofDays(30)) > 0)) {
            throw new IllegalArgumentException("A source is refreshed every 15 minutes to 30 days.");
        }
        if (refresh != null && address == null) {
            throw new IllegalArgumentException("Only a source with an address can be refreshed.");
        }
    }

    /** A source of the kind with the usual settings. */
    public static SourceDraft usual(String name, GuideKind kind, @Nullable String address) {
        return new SourceDraft(
                name, kind, address, ZoneId.of("UTC"), 100, Duration.ZERO, null, true, kind == GuideKind.M3U, true);
    }

    private static void checkAddress(String address) {
        try {
            var uri = new URI(address);
            if (address.length() > 2000
                    || uri.getHost() == null
                    || !("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))) {
                throw new IllegalArgumentException("The address begins with http:// or https:// and names a host.");
            }
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("The address cannot be read: " + malformed.getReason() + ".", malformed);
        }
    }
}
