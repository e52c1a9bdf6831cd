package io.marquee.epg.editing;

import io.marquee.epg.Channel;
import io.marquee.epg.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * The draft of some channels' day.
 *
 * @param span the whole day
 * @param channelCount how many there are of the kind that was asked for
 * @param drafted how many broadcasts would change if the day were published for all channels
 */
public record Board(LocalDate day, TimeSlot span, ScheduleDays days, List<Row> rows, int channelCount, int drafted) {
    public Board {
        rows = List.copyOf(rows);
    }

    /**
     * One channel's day.
     *
     * @param lines what touches the day, by start
     * @param gaps what is empty of the day and not past
     * @param overlaps where two broadcasts would be shown at once
     * @param byHand whether staff alone schedule it
     */
    public record Row(Channel channel, List<Line> lines, List<TimeSlot> gaps, List<TimeSlot> overlaps, boolean byHand) {
        public Row {
            lines = List.copyOf(lines);
            gaps = List.copyOf(gaps);
            overlaps = List.copyOf(overlaps);
        }

        public Duration empty() {
            return sum(gaps);
        }

        public Duration overlapping() {
            return sum(overlaps);
        }

        /** How many broadcasts somebody has published otherwise meanwhile. */
        public long overtaken() {
            return lines.stream().filter(Line::overtaken).count();
        }
    }

    public int gaps() {
        return rows.stream().mapToInt(row -> row.gaps().size()).sum();
    }

    public int overlaps() {
        return rows.stream().mapToInt(row -> row.overlaps().size()).sum();
    }

    private static Duration sum(List<TimeSlot> slots) {
        return slots.stream().map(TimeSlot::length).reduce(Duration.ZERO, Duration::plus);
    }
}
