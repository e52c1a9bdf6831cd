package io.marquee.mail;

import io.marquee.account.EmailAddress;
import io.marquee.audit.AuditTrail;
import io.marquee.event.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mail in the tenant's name begins. A mail is written in the transaction that gives the reason for it, and leaves
 * the house, at least once, if that commits.
 */
@Service
public class Mails {

    /** Topic of mails that were written, sent or given up; its subject is the mail. */
    public static final String TOPIC = "mail";

    private static final int LONGEST_SUBJECT = 200;

    private final JdbcMails rows;
    private final MailServer server;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Mails(JdbcMails rows, MailServer server, AuditTrail audit, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.server = server;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Writes a mail.
     *
     * @param subject 1 to 200 characters on one line
     * @param text plain, lines ended by {@code \n}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MailId send(EmailAddress to, String subject, String text) {
        return write(to, subject, text, false);
    }

    /** Writes a mail whose text opens what only owners may open, such as a place on the staff; see {@link #send}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MailId sendInConfidence(EmailAddress to, String subject, String text) {
        return write(to, subject, text, true);
    }

    /** Whether mail with this subject was written to the address within the last so long. */
    @Transactional(readOnly = true)
    public boolean wroteWithin(Duration age, EmailAddress to, String subject) {
        return rows.existsSince(clock.instant().minus(age), to.value(), subject);
    }

    /**
     * Sends a mail once more, whatever became of it so far.
     *
     * @return whether there is a mail server to send it; else it stays held
     * @throws NoSuchElementException if the tenant has no such mail
     */
    @Transactional
    public boolean resend(MailId id) {
        Mail mail = rows.find(id).orElseThrow(() -> new NoSuchElementException("no mail " + id));
        if (!server.present()) {
            return false;
        }
        rows.requeue(id, clock.instant());
        audit.did("mail", id.toString(), mail.recipient(), "Sent again: " + mail.subject());
        outbox.append(TOPIC, id.value());
        return true;
    }

    private MailId write(EmailAddress to, String subject, String text, boolean inConfidence) {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("subject of 1 to 200 characters on one line expected: " + subject);
        }
        MailId id = new MailId(UUID.randomUUID());
        rows.insert(id, to.value(), subject, text, inConfidence, server.present(), clock.instant());
        outbox.append(TOPIC, id.value());
        return id;
    }
}
