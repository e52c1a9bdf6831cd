package io.marquee.demo.payments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to a merchant.
 *
 * @param happenedAt by the provider's clock
 * @param nextAttemptAt by the wall clock; null once it has arrived
 * @param held waits for the operator
 * @param answer what the merchant said last
 */
record Notice(
        String id,
        String merchant,
        String type,
        String about,
        Instant happenedAt,
        URI to,
        String body,
        int attempts,
        @Nullable Instant nextAttemptAt,
        boolean held,
        String answer) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    boolean isDue(Instant now) {
        return !held && nextAttemptAt != null && !nextAttemptAt.isAfter(now);
    }

    boolean isUnderWay() {
        return !held && nextAttemptAt != null;
    }

    Notice delivered(String said) {
        return new Notice(id, merchant, type, about, happenedAt, to, body, attempts + 1, null, false, said);
    }

    /** Twice as long after each failure, from a second on. */
    Notice failed(String said, Instant now) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 11));
        Instant next = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        return new Notice(id, merchant, type, about, happenedAt, to, body, attempts + 1, next, held, said);
    }

    Notice again(Instant now) {
        return new Notice(id, merchant, type, about, happenedAt, to, body, attempts, now, false, answer);
    }
}
