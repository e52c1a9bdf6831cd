package io.marquee.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a title may be watched: {@code [opensAt, closesAt)}, to the microsecond.
 *
 * @param closesAt null if it stays open
 * @param tier lowest plan rank that opens the title in this window; null for the title's own
 */
@Embeddable
public record AvailabilityWindow(
        Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable @Min(1) @Max(9) Integer tier) implements Serializable {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** Open since long ago, for good. */
    public static final AvailabilityWindow ALWAYS = new AvailabilityWindow(Instant.EPOCH, null, null);

    public AvailabilityWindow {
        opensAt = opensAt.truncatedTo(ChronoUnit.MICROS);
        closesAt = closesAt == null ? null : closesAt.truncatedTo(ChronoUnit.MICROS);
        requireCalendar(opensAt);
        if (closesAt != null) {
            requireCalendar(closesAt);
        }
        if (closesAt != null && !closesAt.isAfter(opensAt)) {
            throw new IllegalArgumentException("a window closes after it opens: " + opensAt + " to " + closesAt);
        }
    }

    /** Open between the two, at the title's own tier. */
    public static AvailabilityWindow between(Instant opensAt, @Nullable Instant closesAt) {
        return new AvailabilityWindow(opensAt, closesAt, null);
    }

    private static void requireCalendar(Instant moment) {
        if (moment.isBefore(FIRST) || !moment.isBefore(LAST)) {
            throw new IllegalArgumentException("a moment of the years 1 to 9998 expected: " + moment);
        }
    }

    /** Whether this one has closed when the later one opens. */
    boolean endsBefore(AvailabilityWindow later) {
        return closesAt != null && !closesAt.isAfter(later.opensAt);
    }
}
