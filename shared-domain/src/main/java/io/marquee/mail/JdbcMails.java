package io.marquee.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code mail}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcMails {

    static final String COLUMNS = """
            id, recipient, subject, body, in_confidence, state, attempts, created_at, next_attempt_at, sent_at, error
            """;

    private final JdbcClient jdbc;

    JdbcMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            MailId id,
            String recipient,
            String subject,
            String text,
            boolean inConfidence,
            boolean queue,
            Instant now) {
        jdbc.sql("""
                        insert into mail (id, recipient, subject, body, in_confidence, state, created_at, next_attempt_at)
                        values (:id, :recipient, :subject, :text, :inConfidence, :state, :now, :due)
                        """)
                .param("id", id.value())
                .param("recipient", recipient)
                .param("subject", subject)
                .param("text", text)
                .param("inConfidence", inConfidence)
                .param("state", (queue ? MailState.QUEUED : MailState.HELD).name())
                .param("now", utc(now))
                .param("due", queue ? utc(now) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    Optional<Mail> find(MailId id) {
        return jdbc.sql("select " + COLUMNS + " from mail where id = :id")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    boolean existsSince(Instant since, String recipient, String subject) {
        return jdbc.sql("""
                        select exists (select from mail
                                        where recipient = :recipient and subject = :subject and created_at > :since)
                        """)
                .param("recipient", recipient)
                .param("subject", subject)
                .param("since", utc(since))
                .query(Boolean.class)
                .single();
    }

    void requeue(MailId id, Instant now) {
        jdbc.sql("""
                        update mail
                           set state = 'QUEUED', attempts = 0, next_attempt_at = :now, sent_at = null, error = null
                         where id = :id
                        """).param("id", id.value()).param("now", utc(now)).update();
    }

    /** Takes mails that are due, for this process alone until the lease is over. */
    List<Mail> claim(int most, Instant now, Duration lease) {
        return jdbc.sql("""
                        update mail
                           set attempts = attempts + 1, next_attempt_at = :leased
                         where id in (select id from mail
                                       where state = 'QUEUED' and next_attempt_at <= :now
                                       order by next_attempt_at
                                       limit :most
                                         for update skip locked)
                        returning\s""" + COLUMNS)
                .param("leased", utc(now.plus(lease)))
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    void sent(MailId id, Instant now) {
        jdbc.sql("""
                        update mail set state = 'SENT', sent_at = :now, next_attempt_at = null, error = null
                         where id = :id and state = 'QUEUED'
                        """).param("id", id.value()).param("now", utc(now)).update();
    }

    /** @param next null to give it up */
    void refused(MailId id, String error, @Nullable Instant next) {
        jdbc.sql("""
                        update mail set state = :state, next_attempt_at = :next, error = :error
                         where id = :id and state = 'QUEUED'
                        """)
                .param("id", id.value())
                .param("state", (next == null ? MailState.FAILED : MailState.QUEUED).name())
                .param("next", next == null ? null : utc(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("error", error)
                .update();
    }

    int deleteOlderThan(Instant moment) {
        return jdbc.sql("delete from mail where created_at < :moment and state <> 'QUEUED'")
                .param("moment", utc(moment))
                .update();
    }

    static Mail read(ResultSet row) throws SQLException {
        return new Mail(
                new MailId(row.getObject("id", UUID.class)),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getBoolean("in_confidence"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "next_attempt_at"),
                instant(row, "sent_at"),
                row.getString("error"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
