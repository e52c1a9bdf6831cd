package io.marquee.subscription;

import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ends what nobody has renewed, and puts accounts on the plan that waited for the end of their period. Rights are gone at
 * the second they end, whenever this comes round: they are a matter of dates.
 */
@Component
class SubscriptionClock implements RecurringWork {

    private static final int BATCH = 200;
    private static final Duration CHECKOUT_LIFE = Duration.ofDays(2);

    private final JdbcSubscriptions rows;
    private final SubscriptionSteps steps;
    private final JdbcCheckouts checkouts;
    private final TransactionOperations transaction;
    private final Clock clock;

    SubscriptionClock(
            JdbcSubscriptions rows,
            SubscriptionSteps steps,
            JdbcCheckouts checkouts,
            TransactionOperations transaction,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.checkouts = checkouts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "subscription-clock";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        int taken;
        do {
            taken = transaction.execute(_ -> batch(now));
        } while (taken == BATCH);
        transaction.execute(_ -> checkouts.expire(now.minus(CHECKOUT_LIFE)));
    }

    private int batch(Instant now) {
        int taken = 0;
        for (Subscription due : rows.lockDue(now, BATCH)) {
            var next = due.at(now);
            if (next.isPresent()) {
                steps.take(due, next.get(), ChangeCause.CLOCK, null);
                taken++;
            }
        }
        return taken;
    }
}
