package io.marquee.event;

import java.util.Set;

/**
 * Hears events on every node, its own included. Delivery is at least once, on a thread that holds no session and no
 * transaction, with the event's tenant bound; a receiver is therefore idempotent, and quick. One that throws is asked
 * again a few times.
 */
public interface EventReceiver {

    /** The topics it wants to hear of. */
    Set<String> topics();

    /** Called after the transaction that appended the event has committed. */
    void on(Event event);
}
