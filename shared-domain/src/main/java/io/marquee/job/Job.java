package io.marquee.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A long piece of work, as it stood when it was read.
 *
 * @param kind which {@link JobKind} does it
 * @param done steps behind it, at most half a second old while it runs
 * @param total steps in all; 0 until they have been counted
 * @param message what it is at just now
 * @param startedAt when it first ran: a resumed job keeps it
 * @param error why it failed; null in every other state
 * @param report what it has to say in the end, in the kind's own shape
 */
public record Job(
        JobId id,
        String kind,
        JobState state,
        int done,
        int total,
        @Nullable String message,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error,
        @Nullable JsonNode report) {}
