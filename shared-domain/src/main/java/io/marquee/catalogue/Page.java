package io.marquee.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a long list.
 *
 * @param nextCursor opaque and safe in an address; fetches what follows; null at the end
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }
}
