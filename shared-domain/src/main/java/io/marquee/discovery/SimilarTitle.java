package io.marquee.discovery;

import io.marquee.catalogue.TitleCard;
import java.io.Serializable;
import java.util.List;

/**
 * A title like another.
 *
 * @param similarity cosine in [-1, 1] between both embeddings
 * @param sharedTraits what both have in common, most telling first, at most four
 */
public record SimilarTitle(TitleCard card, double similarity, List<String> sharedTraits) implements Serializable {

    public SimilarTitle {
        sharedTraits = List.copyOf(sharedTraits);
    }
}
