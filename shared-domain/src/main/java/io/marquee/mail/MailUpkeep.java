package io.marquee.mail;

import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets mail that nobody will ask for any more. */
@Component
class MailUpkeep implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcMails rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailUpkeep(JdbcMails rows, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail-upkeep";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.DailyAt(LocalTime.of(3, 40));
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(
                _ -> rows.deleteOlderThan(clock.instant().minus(KEPT)));
    }
}
