package io.marquee.epg.export;

import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an address exports whenever it is asked.
 *
 * @param lineup whose channels; null for all
 * @param from beginning of the period
 * @param to its end, which does not belong to it
 * @param expires when the address ends, to the second
 */
public record ExportOrder(ExportKind kind, @Nullable UUID lineup, Edge from, Edge to, Instant expires) {
    /** A longer period is not exported. */
    public static final Duration LONGEST = Duration.ofDays(62);

    public ExportOrder {
        expires = expires.truncatedTo(ChronoUnit.SECONDS);
        if (from.getClass() == to.getClass()) {
            check(new TimeSlot(from.at(Instant.EPOCH), to.at(Instant.EPOCH)));
        }
    }

    /**
     * The period when it is asked.
     *
     * @throws IllegalArgumentException if there is none, or it is longer than {@link #LONGEST}
     */
    TimeSlot period(Instant now) {
        return check(new TimeSlot(from.at(now), to.at(now)));
    }

    private static TimeSlot check(TimeSlot period) {
        if (period.length().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a period of at most " + LONGEST.toDays() + " days expected: " + period);
        }
        return period;
    }

    /** A beginning or an end: a moment, or so far from whenever it is asked. */
    public sealed interface Edge {
        Duration FARTHEST = Duration.ofDays(366);
        Instant LAST = Instant.parse("2199-12-31T00:00:00Z");

        Instant at(Instant now);

        /** Stays where it is. */
        record At(Instant moment) implements Edge {
            public At {
                if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
                    throw new IllegalArgumentException("a moment from 1970 to 2199 expected: " + moment);
                }
            }

            @Override
            public Instant at(Instant now) {
                return moment;
            }

            @Override
            public String toString() {
                return moment.toString();
            }
        }

        /** Moves along; negative for the past. */
        record Moving(Duration distance) implements Edge {
            public Moving {
                if (distance.compareTo(FARTHEST) > 0 || distance.compareTo(FARTHEST.negated()) < 0) {
                    throw new IllegalArgumentException(
                            "a distance of at most " + FARTHEST.toDays() + " days expected: " + distance);
                }
            }

            @Override
            public Instant at(Instant now) {
                return now.plus(distance);
            }

            @Override
            public String toString() {
                return distance.toString();
            }
        }

        /**
         * An instant ({@code 2026-08-22T00:00:00Z}) or a distance ({@code PT-24H}, {@code P14D}).
         *
         * @throws IllegalArgumentException if it is neither
         */
        static Edge parse(String text) {
            try {
                return text.contains("P") ? new Moving(Duration.parse(text)) : new At(Instant.parse(text));
            } catch (RuntimeException neither) {
                throw new IllegalArgumentException(
                        "a moment like 2026-08-22T00:00:00Z or a distance like P14D expected: " + text, neither);
            }
        }
    }
}
