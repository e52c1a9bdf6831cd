package io.marquee.event;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Remembers which events this node has dealt with, for longer than the table is searched for missed ones. */
final class Deliveries {

    private static final int ATTEMPTS = 3;

    private final Duration memory;
    private final Map<UUID, Attempts> byEvent = new LinkedHashMap<>();

    Deliveries(Duration memory) {
        this.memory = memory;
    }

    /** Whether the event still wants delivering. */
    boolean isDue(UUID event) {
        Attempts attempts = byEvent.get(event);
        return attempts == null || attempts.left() > 0;
    }

    void succeeded(UUID event, Instant now) {
        byEvent.put(event, new Attempts(0, now));
        forget(now);
    }

    /** Leaves the event due until its attempts are used up. */
    void failed(UUID event, Instant now) {
        Attempts before = byEvent.getOrDefault(event, new Attempts(ATTEMPTS, now));
        byEvent.put(event, new Attempts(before.left() - 1, before.since()));
    }

    private void forget(Instant now) {
        Instant horizon = now.minus(memory);
        var oldestFirst = byEvent.values().iterator();
        while (oldestFirst.hasNext() && oldestFirst.next().since().isBefore(horizon)) {
            oldestFirst.remove();
        }
    }

    private record Attempts(int left, Instant since) {}
}
