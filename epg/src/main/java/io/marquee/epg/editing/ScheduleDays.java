package io.marquee.epg.editing;

import io.marquee.epg.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Where a schedule's days begin and end: at midnight of one zone, so that a day has 23, 24 or 25 hours. */
public record ScheduleDays(ZoneId zone) {
    /** The whole day. */
    public TimeSlot span(LocalDate day) {
        return span(day, 1);
    }

    /** Some days in a row. */
    public TimeSlot span(LocalDate first, int days) {
        return new TimeSlot(
                first.atStartOfDay(zone).toInstant(),
                first.plusDays(days).atStartOfDay(zone).toInstant());
    }

    public LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** That time on the clocks of the day; one that they leap over is as much later, of one that comes twice it is the first. */
    public Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone).toInstant();
    }

    LocalTime clock(Instant moment) {
        return LocalTime.ofInstant(moment, zone);
    }

    Instant endOfDay(Instant moment) {
        return span(of(moment)).stop();
    }
}
