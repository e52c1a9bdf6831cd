package io.marquee.epg.importing;

import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets go, in batches, of what nobody will ask for any more. */
@Component
class GuideUpkeep implements RecurringWork {
    /** How long an import can be rolled back. */
    static final Duration ROLL_BACK = Duration.ofDays(14);

    private static final Duration UNUSED = Duration.ofDays(2);
    private static final int BATCH = 5000;

    private final JdbcGuideImports imports;
    private final TransactionOperations transaction;
    private final Clock clock;

    GuideUpkeep(JdbcGuideImports imports, TransactionOperations transaction, Clock clock) {
        this.imports = imports;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "guide-upkeep";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.DailyAt(LocalTime.of(3, 40));
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> imports.forget(now.minus(ROLL_BACK)));
        int deleted;
        do {
            deleted = Objects.requireNonNull(
                    transaction.execute(_ -> imports.forgetProgrammes(now.minus(UNUSED), BATCH)));
        } while (deleted == BATCH);
    }
}
