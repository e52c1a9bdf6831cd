package io.marquee.signup;

import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Frees addresses that nobody has confirmed. */
@Component
class SignUpUpkeep implements RecurringWork {

    /** How long a link is good, and an account waits for it. */
    static final Duration LIFETIME = Duration.ofDays(7);

    private final JdbcConfirmations confirmations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignUpUpkeep(JdbcConfirmations confirmations, PlatformTransactionManager transactions, Clock clock) {
        this.confirmations = confirmations;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sign-up-upkeep";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.DailyAt(LocalTime.of(3, 50));
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(
                _ -> confirmations.deleteUnconfirmed(clock.instant().minus(LIFETIME), clock.instant()));
    }
}
