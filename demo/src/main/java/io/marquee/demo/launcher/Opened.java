package io.marquee.demo.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * What has been started, closed in the reverse order by whoever comes first: the end of the run or a signal. A signal that
 * arrives in the middle of a start waits for it, so that nothing half-started is left running.
 */
final class Opened implements AutoCloseable {

    private final Deque<AutoCloseable> inOrder = new ArrayDeque<>();
    private volatile boolean closing;

    /** Starts something, unless everything is being stopped already. */
    synchronized <T extends AutoCloseable> T add(Supplier<T> start) {
        if (closing) {
            throw new CancellationException("Stopping");
        }
        T started = start.get();
        inOrder.push(started);
        return started;
    }

    /** Whether what ends now was told to. */
    boolean isClosing() {
        return closing;
    }

    @Override
    public void close() {
        closing = true;
        closeAll();
    }

    private synchronized void closeAll() {
        inOrder.forEach(each -> {
            if (each instanceof JavaChild child) {
                child.askToEnd();
            }
        });
        while (!inOrder.isEmpty()) {
            AutoCloseable next = inOrder.pop();
            try {
                next.close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e);
            }
        }
    }
}
