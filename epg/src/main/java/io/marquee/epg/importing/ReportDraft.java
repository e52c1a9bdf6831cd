package io.marquee.epg.importing;

import io.marquee.epg.listing.ListingProblem;
import java.util.ArrayList;
import java.util.List;

/** A report while it grows; its size is bounded whatever the file. */
final class ReportDraft {
    private static final int MOST_PROBLEMS = 200;
    private static final int LONGEST_REASON = 300;

    private final List<ListingProblem> problems = new ArrayList<>();
    private int moreProblems;
    int channelsRead;
    int programmesRead;
    int rejected;
    int expired;
    private int added;
    private int changed;
    private int unchanged;
    private int removed;
    private int yielded;
    private int channelsChanged;

    void problem(ListingProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            String reason = problem.reason();
            problems.add(new ListingProblem(
                    problem.line(),
                    problem.column(),
                    reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason));
        } else {
            moreProblems++;
        }
    }

    void moreProblems(long beyond) {
        moreProblems += (int) Math.min(beyond, Integer.MAX_VALUE / 2);
    }

    void swapped(ChannelSwap.Swapped channel) {
        added += channel.added();
        changed += channel.changed();
        unchanged += channel.unchanged();
        removed += channel.removed();
        yielded += channel.yielded();
        if (channel.touched()) {
            channelsChanged++;
        }
    }

    GuideImportReport done() {
        return new GuideImportReport(
                channelsRead,
                programmesRead,
                added,
                changed,
                unchanged,
                removed,
                rejected,
                yielded,
                expired,
                channelsChanged,
                problems,
                moreProblems);
    }
}
