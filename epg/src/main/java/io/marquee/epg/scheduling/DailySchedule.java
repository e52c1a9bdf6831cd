package io.marquee.epg.scheduling;

import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a tenant's schedules a week ahead, and the last days of the past for catching up. */
@Service
public class DailySchedule implements RecurringWork {
    /** Whole days before today that are kept. */
    public static final int DAYS_BACK = 3;

    /** Whole days after today that are drawn up. */
    public static final int DAYS_AHEAD = 7;

    private final ScheduleGenerator generator;
    private final SchedulingQuery query;
    private final Clock clock;

    DailySchedule(ScheduleGenerator generator, SchedulingQuery query, Clock clock) {
        this.generator = generator;
        this.query = query;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "daily-schedule";
    }

    /** More often than daily, so that a machine that slept over midnight soon catches up. */
    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofHours(6));
    }

    @Override
    @Transactional
    public void run() {
        keepUp();
    }

    /**
     * Fills the days around today and deletes what is older; a second run on the same day changes nothing.
     *
     * @return how many broadcasts were added
     */
    @Transactional
    public int keepUp() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Instant from = startOf(today.minusDays(DAYS_BACK));
        query.forget(from);
        return generator.fill(from, startOf(today.plusDays(DAYS_AHEAD + 1)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
