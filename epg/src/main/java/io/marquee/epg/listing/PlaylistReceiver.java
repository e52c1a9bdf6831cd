package io.marquee.epg.listing;

import java.net.URI;

/** Takes what {@link M3uReader} finds, in the order of the file, on the reader's thread. */
public interface PlaylistReceiver {
    void entry(PlaylistEntry entry);

    /** The playlist names a guide of its channels. */
    default void guide(URI address) {}

    /** At most {@link ReadingLimits#problems()} times; those beyond are counted only. */
    void problem(ListingProblem problem);
}
