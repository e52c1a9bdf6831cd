package io.marquee.profile;

/**
 * What goes when a profile goes.
 *
 * @param begun films and series of which it is known how far they were watched
 * @param saved titles in My list
 * @param rated titles that it gave stars
 */
public record ProfileLosses(int begun, int saved, int rated) {

    public boolean isNothing() {
        return begun + saved + rated == 0;
    }
}
