package io.marquee.epg.editing;

import io.marquee.catalogue.TitleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that would fill a gap.
 *
 * @param words how: lengths and what goes with it
 * @param fit how much of the gap it fills, in percent, interludes not counted
 */
public record Suggestion(@Nullable TitleId title, String name, String words, int fit, List<Piece> pieces) {
    public Suggestion {
        pieces = List.copyOf(pieces);
    }
}
