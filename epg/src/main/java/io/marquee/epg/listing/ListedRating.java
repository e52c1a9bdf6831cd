package io.marquee.epg.listing;

import org.jspecify.annotations.Nullable;

/**
 * A rating for an age ({@code 15}, {@code PG}) or of how good it is ({@code 4/5}).
 *
 * @param system who rates, for example {@code BBFC}
 */
public record ListedRating(String value, @Nullable String system) {}
