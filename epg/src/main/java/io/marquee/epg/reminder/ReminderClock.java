package io.marquee.epg.reminder;

import io.marquee.event.Outbox;
import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells reminders when their time has come. One is marked, its mail written and its event appended in one transaction,
 * so that it is told once or, if that fails, not yet.
 */
@Component
class ReminderClock implements RecurringWork {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int BATCH = 100;

    private final DueReminders due;
    private final ReminderMail mail;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReminderClock(
            DueReminders due, ReminderMail mail, Outbox outbox, PlatformTransactionManager transactions, Clock clock) {
        this.due = due;
        this.mail = mail;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(EVERY);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            due.revive();
            due.miss(now);
            due.forget(now.minus(KEPT));
        });
        int told;
        do {
            told = tell(now);
        } while (told == BATCH);
    }

    private int tell(Instant now) {
        Integer told = transaction.execute(_ -> {
            List<DueReminders.Due> ended = due.takeGone(now, BATCH);
            List<DueReminders.Due> begun = due.take(now, BATCH);
            ended.forEach(each -> {
                mail.gone(each);
                outbox.append(Reminders.TOLD, each.reminder().id().value());
            });
            begun.forEach(each -> {
                mail.begins(each, now);
                outbox.append(Reminders.TOLD, each.reminder().id().value());
            });
            return Math.max(ended.size(), begun.size());
        });
        return told == null ? 0 : told;
    }
}
