package io.marquee.entitlement;

import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes refusals that have been kept long enough, a batch at a time. */
@Component
class OldRefusals implements RecurringWork {

    private static final int BATCH = 1_000;

    private final Refusals refusals;
    private final TransactionTemplate transaction;

    OldRefusals(Refusals refusals, PlatformTransactionManager transactions) {
        this.refusals = refusals;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "old-refusals";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.DailyAt(LocalTime.of(3, 40));
    }

    @Override
    public void run() {
        int deleted;
        do {
            deleted = transaction.<Integer>execute(_ -> refusals.forgetOld(BATCH));
        } while (deleted == BATCH);
    }
}
