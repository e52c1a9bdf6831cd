package io.marquee.epg.listing;

import java.util.function.Consumer;

/** Counts what a reader finds and hands on as many problems as are wanted. */
final class ListingReport {
    private final ReadingLimits limits;
    private final Consumer<ListingProblem> problems;
    private long channels;
    private long programmes;
    private long rejected;
    private long found;

    ListingReport(ReadingLimits limits, Consumer<ListingProblem> problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void channel(int line, int column) throws ListingException {
        if (++channels > limits.channels()) {
            throw new ListingException(line, column, "has more than " + limits.channels() + " channels");
        }
    }

    void programme(int line, int column) throws ListingException {
        if (++programmes > limits.programmes()) {
            throw new ListingException(line, column, "has more than " + limits.programmes() + " programmes");
        }
    }

    void rejected(int line, int column, String reason) {
        rejected++;
        problem(line, column, reason);
    }

    void problem(int line, int column, String reason) {
        if (++found <= limits.problems()) {
            problems.accept(new ListingProblem(line, column, reason));
        }
    }

    ListingSummary summary() {
        return new ListingSummary(channels, programmes, rejected, found);
    }
}
