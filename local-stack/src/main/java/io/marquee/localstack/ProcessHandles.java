package io.marquee.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for processes that are not our children, which can only be asked. */
final class ProcessHandles {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private ProcessHandles() {}

    /** Waits until it has ended or the limit is over; the answer is whether it ended in time. */
    static boolean awaitEnd(BooleanSupplier lives, Duration limit) throws InterruptedException {
        Instant deadline = Instant.now().plus(limit);
        while (lives.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }
}
