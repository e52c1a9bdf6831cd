package io.marquee.epg.listing;

import org.jspecify.annotations.Nullable;

/**
 * A picture of what is shown.
 *
 * @param url as written: not always an address
 * @param type {@code poster}, {@code backdrop}, {@code still}; null for an icon
 * @param width in pixels
 * @param height in pixels
 * @param orientation {@code P} for portrait, {@code L} for landscape
 */
public record ListedImage(
        String url,
        @Nullable String type,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String orientation) {
    /** An icon whose size is not known. */
    public static ListedImage icon(String url) {
        return new ListedImage(url, null, null, null, null);
    }
}
