package io.marquee.discovery;

import io.marquee.catalogue.TitleCard;
import java.io.Serializable;
import java.util.List;

/**
 * A title that a search found.
 *
 * @param score higher is better; comparable within one answer only
 * @param matchedBy what was recognised, such as {@code name} or {@code people}
 */
public record SearchHit(TitleCard card, double score, List<String> matchedBy) implements Serializable {

    public SearchHit {
        matchedBy = List.copyOf(matchedBy);
    }
}
