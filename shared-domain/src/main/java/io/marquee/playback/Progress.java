package io.marquee.playback;

/** When something played counts as begun, and when as finished. */
final class Progress {
    /** From this share of its length on it is finished: what is left is the credits. */
    static final double FINISHED_SHARE = 0.95;

    private Progress() {}
}
