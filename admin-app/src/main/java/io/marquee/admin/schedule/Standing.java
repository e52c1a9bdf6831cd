package io.marquee.admin.schedule;

import io.marquee.admin.ui.Figures;
import io.marquee.epg.editing.Board;
import java.time.Duration;

/**
 * How a channel's day stands, in words.
 *
 * @param tone class that colours them
 */
record Standing(String words, String tone) {

    /** What needs a decision first. */
    static Standing of(Board.Row row) {
        if (!row.overlaps().isEmpty()) {
            return new Standing(
                    Figures.of(row.overlaps().size(), "overlap") + ", " + minutes(row.overlapping()), "danger");
        }
        if (row.overtaken() > 0) {
            return new Standing(row.overtaken() + " changed elsewhere", "danger");
        }
        String hand = row.byHand() ? " · by hand" : "";
        return switch (row.gaps().size()) {
            case 0 -> new Standing("Filled" + hand, "ok");
            case 1 -> new Standing("Gap " + minutes(row.empty()) + hand, "warn");
            default -> new Standing(row.gaps().size() + " gaps, " + minutes(row.empty()) + hand, "warn");
        };
    }

    /** {@code 3 gaps and 1 overlap need a decision} */
    static String of(Board board) {
        int gaps = board.gaps();
        int overlaps = board.overlaps();
        if (gaps + overlaps == 0) {
            return "every channel filled";
        }
        String both = gaps == 0
                ? Figures.of(overlaps, "overlap")
                : overlaps == 0
                        ? Figures.of(gaps, "gap")
                        : Figures.of(gaps, "gap") + " and " + Figures.of(overlaps, "overlap");
        return both + (gaps + overlaps == 1 ? " needs" : " need") + " a decision";
    }

    static String minutes(Duration duration) {
        return Figures.minutes(Math.max(1, Math.toIntExact(duration.toMinutes())));
    }
}
