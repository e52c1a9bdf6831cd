package io.marquee.playback.media;

/**
 * One segment of a channel.
 *
 * @param number its place among all that the channel ever shows
 * @param start in seconds from the epoch
 * @param seconds its length
 * @param fresh whether the media's clock begins anew with it
 * @param offset seconds that the media's clock shows at its beginning
 */
record LivePiece(long number, long start, int seconds, boolean fresh, int offset) {

    long end() {
        return start + seconds;
    }
}
