package io.marquee.epg.fetching;

import org.jspecify.annotations.Nullable;

/**
 * What one address answered: a guide or that it has not changed, or else where to look.
 *
 * @param location as sent
 */
record Answer(@Nullable Fetched fetched, @Nullable String location) {}
