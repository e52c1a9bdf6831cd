package io.marquee.discovery;

import java.io.Serializable;
import java.util.List;

/**
 * One row of the home screen.
 *
 * @param id stable, for addresses and for keeping the focus: {@code for-you}, {@code genre-horror}
 * @param reason why it is there, in at most ten words
 */
public record Rail(String id, String title, String reason, RailKind kind, List<RailItem> items)
        implements Serializable {

    public Rail {
        items = List.copyOf(items);
    }
}
