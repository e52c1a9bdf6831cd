package io.marquee.mail;

import io.marquee.event.Outbox;
import io.marquee.job.RecurringWork;
import io.marquee.job.Rhythm;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries queued mail to the mail server. A mail is leased first and sent outside any transaction: should this process
 * die in between, another sends it again when the lease is over. What is refused is tried again, ever more rarely.
 */
@Component
class MailDelivery implements RecurringWork {

    static final int MOST_ATTEMPTS = 10;
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int BATCH = 20;
    private static final int LONGEST_ERROR = 500;

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final JdbcMails rows;
    private final MailServer server;
    private final Tenants tenants;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDelivery(
            JdbcMails rows,
            MailServer server,
            Tenants tenants,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rows = rows;
        this.server = server;
        this.tenants = tenants;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(Duration.ofSeconds(30));
    }

    @Override
    public void run() {
        if (!server.present()) {
            return;
        }
        String sender = tenants.byId(TenantScope.require()).name();
        for (List<Mail> batch = claim(); !batch.isEmpty(); batch = claim()) {
            batch.forEach(mail -> deliver(mail, sender));
        }
    }

    private List<Mail> claim() {
        List<Mail> claimed = transaction.execute(_ -> rows.claim(BATCH, clock.instant(), LEASE));
        return claimed == null ? List.of() : claimed;
    }

    private void deliver(Mail mail, String sender) {
        try {
            server.deliver(mail, sender);
            transaction.executeWithoutResult(_ -> {
                rows.sent(mail.id(), clock.instant());
                outbox.append(Mails.TOPIC, mail.id().value());
            });
        } catch (MailException refusal) {
            LOG.warn("Mail {} was not taken, attempt {}: {}", mail.id(), mail.attempts(), refusal.getMessage());
            transaction.executeWithoutResult(_ -> {
                rows.refused(mail.id(), reason(refusal), next(mail.attempts()));
                outbox.append(Mails.TOPIC, mail.id().value());
            });
        }
    }

    private @Nullable Instant next(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return null;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private static String reason(MailException refusal) {
        String reason = String.valueOf(refusal.getMessage());
        return reason.substring(0, Math.min(reason.length(), LONGEST_ERROR));
    }
}
