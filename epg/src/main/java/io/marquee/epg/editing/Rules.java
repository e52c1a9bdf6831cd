package io.marquee.epg.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every change must keep, whichever command made it: no overlaps, and the past. */
final class Rules {
    private Rules() {}

    /** The first of them that is broken. */
    static Optional<Edit> broken(Sheet sheet, Instant now) {
        List<Change> changes = sheet.changes();
        for (Change change : changes) {
            if (touchesThePast(change, now)) {
                return Optional.of(new Edit.Begun(change.before() == null ? change.any() : change.before()));
            }
        }
        for (Change change : changes) {
            @Nullable Entry after = change.after();
            if (after != null) {
                Optional<Entry> obstacle = sheet.inTheWayOf(after);
                if (obstacle.isPresent()) {
                    return Optional.of(new Edit.InTheWay(after, obstacle.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean touchesThePast(Change change, Instant now) {
        @Nullable Entry before = change.before();
        @Nullable Entry after = change.after();
        if (before == null || !before.start().isBefore(now)) {
            return after != null && after.start().isBefore(now);
        }
        return after == null
                || !before.stop().isAfter(now)
                || !after.stop().isAfter(now)
                || !after.start().equals(before.start())
                || !after.channel().equals(before.channel());
    }
}
