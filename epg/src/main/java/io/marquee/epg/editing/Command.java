package io.marquee.epg.editing;

import io.marquee.epg.BroadcastId;
import io.marquee.epg.ChannelId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What staff may ask of the draft. Each is done whole or not at all. */
public sealed interface Command {

    /** To another time, perhaps on another channel, as long as it was. */
    record Move(BroadcastId broadcast, ChannelId channel, Instant start, Way way) implements Command {}

    /** Its start and its stop. */
    record Stretch(BroadcastId broadcast, Instant start, Instant stop, Way way) implements Command {
        public Stretch {
            if (!stop.isAfter(start)) {
                throw new IllegalArgumentException("stop: after the start expected");
            }
            if (stop.isAfter(start.plus(Piece.LONGEST))) {
                throw new IllegalArgumentException("stop: at most 24 hours after the start expected");
            }
        }
    }

    /** New broadcasts, one after the other. */
    record Place(ChannelId channel, Instant start, List<Piece> pieces, Way way) implements Command {
        public Place {
            pieces = List.copyOf(pieces);
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException("pieces: something to place expected");
            }
        }
    }

    /** Takes it away; with {@link Way#RIPPLE} what follows closes up. */
    record Remove(BroadcastId broadcast, Way way) implements Command {}

    /** Other content in the same slot. */
    record Rewrite(BroadcastId broadcast, Content content) implements Command {
        public Rewrite {
            content = content.checked();
        }
    }

    /**
     * What begins on the days is shown on other days too, at the same times on the clock. What begins on those goes,
     * except what has begun.
     *
     * @param days how many days in a row, 1 to 7
     */
    record Copy(List<ChannelId> channels, LocalDate from, LocalDate to, int days) implements Command {
        /** A week. */
        public static final int MOST_DAYS = 7;

        public Copy {
            channels = List.copyOf(channels);
            if (days < 1 || days > MOST_DAYS) {
                throw new IllegalArgumentException("days: 1 to " + MOST_DAYS + " expected: " + days);
            }
            if (from.isBefore(to.plusDays(days)) && to.isBefore(from.plusDays(days))) {
                throw new IllegalArgumentException("to: days that are not copied themselves expected: " + to);
            }
        }
    }

    /** Several new broadcasts of one channel at once, each where nothing stands; what finds no room is left out. */
    record Strip(ChannelId channel, List<Spot> spots, boolean replacing) implements Command {
        /** A place for one. */
        public record Spot(Instant start, Piece piece) {}

        public Strip {
            spots = List.copyOf(spots);
        }
    }
}
