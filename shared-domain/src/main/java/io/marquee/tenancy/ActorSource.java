package io.marquee.tenancy;

import java.util.Optional;

/**
 * Knows on whose behalf this thread works, as a bean of whoever lets staff in. Asked at the begin of every transaction,
 * so it must be quick and start none.
 */
@FunctionalInterface
public interface ActorSource {

    /** The member of staff who asked for what is going on; empty for a viewer, a job or an event. */
    Optional<Actor> find();
}
