package io.marquee.epg.listing;

import org.jspecify.annotations.Nullable;

/**
 * What a critic wrote.
 *
 * @param address whether the text is an address of the review
 */
public record ListedReview(
        LocalText text,
        boolean address,
        @Nullable String source,
        @Nullable String reviewer) {}
