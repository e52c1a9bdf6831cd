package io.marquee.epg.editing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be placed: a title of the catalogue, or a programme that was listed before.
 *
 * @param words what kind, and how long
 * @param poster path of its poster
 * @param pieces what can be placed of it: itself, or its episodes in order
 */
public record Placeable(
        String id, String name, String words, @Nullable String poster, List<Piece> pieces) {
    public Placeable {
        pieces = List.copyOf(pieces);
    }
}
