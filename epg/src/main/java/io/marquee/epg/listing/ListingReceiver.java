package io.marquee.epg.listing;

/**
 * Takes what a reader finds, in the order of the file, on the reader's thread. What it throws ends the reading and
 * reaches the reader's caller.
 */
public interface ListingReceiver {
    void channel(ListedChannel channel);

    void programme(ListedProgramme programme);

    /** At most {@link ReadingLimits#problems()} times; those beyond are counted only. */
    void problem(ListingProblem problem);
}
