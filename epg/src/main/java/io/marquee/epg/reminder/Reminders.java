package io.marquee.epg.reminder;

import io.marquee.entitlement.Viewer;
import io.marquee.epg.BroadcastId;
import io.marquee.event.Outbox;
import io.marquee.profile.ProfileId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reminders of profiles. One broadcast has at most one reminder of a profile; it follows when the broadcast moves,
 * and is told once, to every open page of the profile and by mail.
 */
@Service
public class Reminders {
    /** Topic of reminders that are to be told; its subject is the reminder. */
    public static final String TOLD = "reminder";

    /** Topic of reminders that were set or taken off; its subject is the profile. */
    public static final String CHANGED = "reminders";

    /** How long before a broadcast one may be reminded, in minutes. */
    public static final int LEAST_MINUTES = 5;

    public static final int MOST_MINUTES = 30;

    private static final int MOST = 500;

    private final JdbcReminders rows;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(JdbcReminders rows, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those that wait or that were told lately, the earliest broadcast first. */
    @Transactional(readOnly = true)
    public List<Reminder> of(ProfileId profile) {
        return rows.of(profile);
    }

    @Transactional(readOnly = true)
    public Optional<Reminder> find(ReminderId id) {
        return rows.find(id);
    }

    /**
     * Sets the reminder of a broadcast, or sets it anew.
     *
     * @param zone in which mail gives times
     * @throws IllegalArgumentException for minutes out of bounds
     */
    @Transactional
    public ReminderSetting set(Viewer viewer, BroadcastId broadcast, int minutesBefore, ZoneId zone) {
        if (minutesBefore < LEAST_MINUTES || minutesBefore > MOST_MINUTES) {
            throw new IllegalArgumentException(
                    "minutesBefore: %d to %d expected: %d".formatted(LEAST_MINUTES, MOST_MINUTES, minutesBefore));
        }
        Instant now = clock.instant();
        Optional<Instant> start = rows.start(broadcast, viewer.maturityLimit());
        if (start.isEmpty()) {
            return new ReminderSetting.Unknown();
        }
        if (!start.get().isAfter(now)) {
            return new ReminderSetting.Begun();
        }
        if (rows.count(viewer.profile()) >= MOST) {
            return new ReminderSetting.TooMany(MOST);
        }
        rows.set(new ReminderId(UUID.randomUUID()), viewer.profile(), broadcast, minutesBefore, zone, now);
        outbox.append(CHANGED, viewer.profile().value());
        return rows.find(viewer.profile(), broadcast)
                .<ReminderSetting>map(ReminderSetting.Set::new)
                .orElseGet(ReminderSetting.Unknown::new);
    }

    /** Takes the reminder off, if there is one. */
    @Transactional
    public void remove(ProfileId profile, BroadcastId broadcast) {
        rows.delete(profile, broadcast);
        outbox.append(CHANGED, profile.value());
    }
}
