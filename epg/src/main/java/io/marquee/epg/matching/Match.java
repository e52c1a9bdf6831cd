package io.marquee.epg.matching;

import io.marquee.catalogue.TitleId;

/**
 * What a programme may be.
 *
 * @param score in [0, 1]
 */
record Match(TitleId title, double score) {
    /** From here on nobody needs to look. */
    static final double SURE = 0.9;

    boolean sure() {
        return score >= SURE;
    }
}
