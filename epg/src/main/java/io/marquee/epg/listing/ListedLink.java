package io.marquee.epg.listing;

import org.jspecify.annotations.Nullable;

/**
 * Where more can be read.
 *
 * @param url as written
 * @param system whose page it is, for example {@code imdb}
 */
public record ListedLink(String url, @Nullable String system) {}
