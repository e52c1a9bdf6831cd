package io.marquee.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** For what happens elsewhere in its own time. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /** Asks again and again until it is so. */
    static void is(BooleanSupplier so) {
        is(so, PATIENCE);
    }

    /** Asks again and again until it is so, for so long. */
    static void is(BooleanSupplier so, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (!so.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("still not so after " + patience);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
