package io.marquee.epg.importing;

import io.marquee.epg.listing.ListingProblem;
import java.util.List;

/**
 * What an import did.
 *
 * @param channelsRead in the file
 * @param programmesRead in the file
 * @param added broadcasts; one programme may feed several channels
 * @param changed broadcasts that kept their id
 * @param removed broadcasts that the source no longer lists
 * @param rejected programmes that could not be used: broken, or of channels that feed none
 * @param yielded broadcasts that gave way to what people or preferred sources scheduled, or to the past
 * @param expired broadcasts that ended before the time that is kept
 * @param channelsChanged channels whose schedule is another now
 * @param problems the first of them, in the order of the file
 * @param moreProblems how many there were beyond those
 */
public record GuideImportReport(
        int channelsRead,
        int programmesRead,
        int added,
        int changed,
        int unchanged,
        int removed,
        int rejected,
        int yielded,
        int expired,
        int channelsChanged,
        List<ListingProblem> problems,
        int moreProblems) {
    /** Of an address that had nothing new. */
    static final GuideImportReport NOTHING = new GuideImportReport(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), 0);

    public GuideImportReport {
        problems = List.copyOf(problems);
    }
}
