package io.marquee.edge.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every list call answers.
 *
 * @param nextCursor what to send as {@code cursor} for the items that follow; null on the last page
 */
public record ItemPage<T>(List<T> items, @Nullable String nextCursor) {

    public ItemPage {
        items = List.copyOf(items);
    }

    /** A list that fits one page. */
    public static <T> ItemPage<T> of(List<T> items) {
        return new ItemPage<>(items, null);
    }
}
