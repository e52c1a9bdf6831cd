package io.marquee.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail, as plain text.
 *
 * @param inConfidence whether its text opens what only owners may open
 * @param attempts how often a mail server has been asked to take it
 * @param nextAttemptAt null unless it is queued
 * @param error what the mail server said last, if it refused
 */
public record Mail(
        MailId id,
        String recipient,
        String subject,
        String text,
        boolean inConfidence,
        MailState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String error) {}
