package io.marquee.epg.fetching;

import org.jspecify.annotations.Nullable;

/**
 * What an answer was marked with, by which the next one can be known to be the same.
 *
 * @param etag as sent
 * @param lastModified as sent
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
