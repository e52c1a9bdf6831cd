package io.marquee.epg.fetching;

import java.net.URI;
import java.nio.file.Path;

/** The answer of an address. */
public sealed interface Fetched {
    /**
     * A guide.
     *
     * @param bytes how many
     * @param address where it was in the end
     */
    record Guide(Path file, long bytes, URI address, Validators validators) implements Fetched {}

    /** It is what it was when it was last fetched. */
    record NotModified() implements Fetched {}
}
