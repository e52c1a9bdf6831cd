package io.marquee.epg.fetching;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/** Ends what takes too long, also where it waits byte by byte. */
final class Deadline implements AutoCloseable {
    private final CountDownLatch finished = new CountDownLatch(1);
    private @Nullable Cancellable request;
    private boolean passed;

    Deadline(Duration longest) {
        Thread.ofVirtual().name("guide-fetch-deadline").start(() -> watch(longest));
    }

    synchronized void cancels(Cancellable current) {
        request = current;
        if (passed) {
            current.cancel();
        }
    }

    synchronized boolean hasPassed() {
        return passed;
    }

    void check() throws InterruptedIOException {
        if (hasPassed()) {
            throw new InterruptedIOException("the deadline has passed");
        }
    }

    private void watch(Duration longest) {
        try {
            if (!finished.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                pass();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void pass() {
        passed = true;
        if (request != null) {
            request.cancel();
        }
    }

    @Override
    public void close() {
        finished.countDown();
    }
}
