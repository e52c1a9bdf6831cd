package io.marquee.discovery;

import io.marquee.entitlement.Viewer;
import java.time.Instant;
import java.util.Optional;

/** Adds a rail to home that this module knows nothing of, as a bean; asked anew at every visit, so it must be quick. */
public interface RailSource {

    /** The rail for this viewer at this moment, or empty if it would hold nothing. */
    Optional<Rail> rail(Viewer viewer, Instant now);
}
