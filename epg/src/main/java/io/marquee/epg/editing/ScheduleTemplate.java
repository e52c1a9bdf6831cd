package io.marquee.epg.editing;

import io.marquee.catalogue.TitleId;
import io.marquee.epg.ChannelId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;

/**
 * A strip: the same title at the same time on some days of each week; of a series an episode after the other.
 *
 * @param name 1 to 80 characters, no other template's
 * @param at on the clocks of the schedule's zone
 * @param length whole minutes, up to a day
 */
public record ScheduleTemplate(
        UUID id,
        String name,
        ChannelId channel,
        Set<DayOfWeek> weekdays,
        LocalTime at,
        Duration length,
        TitleId title) {
    private static final int LONGEST_NAME = 80;

    public ScheduleTemplate {
        name = name.strip();
        weekdays = Set.copyOf(weekdays);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name: 1 to " + LONGEST_NAME + " characters expected");
        }
        if (weekdays.isEmpty()) {
            throw new IllegalArgumentException("weekdays: at least one expected");
        }
        if (length.toMinutes() < 1 || length.compareTo(Piece.LONGEST) > 0) {
            throw new IllegalArgumentException("length: 1 minute to 24 hours expected: " + length);
        }
    }
}
