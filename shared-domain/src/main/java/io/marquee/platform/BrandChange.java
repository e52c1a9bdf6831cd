package io.marquee.platform;

import io.marquee.tenancy.Legibility;
import java.util.List;

/** How a change to the list of brands ended. */
public sealed interface BrandChange {

    /** It is as wanted now. */
    record Done(Brand brand) implements BrandChange {}

    /** Another brand, or the platform, has this; nothing was written. It does not say who. */
    record Taken(Field field, String value) implements BrandChange {}

    /** Its colours cannot be told apart well enough; nothing was written. */
    record Illegible(List<Legibility.Reading> failures) implements BrandChange {

        public Illegible {
            failures = List.copyOf(failures);
        }
    }

    /** Somebody else has changed it since it was read; nothing was written. */
    record Stale(Brand current) implements BrandChange {}

    /** What can be taken. */
    enum Field {
        SLUG,
        HOST
    }
}
