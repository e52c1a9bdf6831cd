package io.marquee.epg.listing;

/**
 * How much a reader takes before it refuses the rest. Memory and time follow from these, never from the file.
 *
 * @param bytes of the document, decompressed
 * @param expansion decompressed bytes for each compressed one, once a few megabytes have come out
 * @param depth of elements in elements
 * @param text characters of one text, one attribute or one line of a playlist
 * @param attributes of one element
 * @param item bytes of one channel or programme, and of anything between two
 * @param channels in all
 * @param programmes in all
 * @param problems handed on
 */
public record ReadingLimits(
        long bytes,
        int expansion,
        int depth,
        int text,
        int attributes,
        int item,
        int channels,
        long programmes,
        int problems) {
    /** Beyond any guide that is known. */
    public static final ReadingLimits USUAL =
            new ReadingLimits(4L << 30, 200, 32, 64 << 10, 64, 1 << 20, 50_000, 20_000_000, 1_000);
}
