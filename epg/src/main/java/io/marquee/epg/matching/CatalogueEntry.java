package io.marquee.epg.matching;

import io.marquee.catalogue.TitleId;
import java.util.List;
import java.util.Set;

/**
 * A title, as far as it is needed to recognise it.
 *
 * @param names its own and the original one
 * @param year when it was made
 * @param series whether it has episodes
 * @param directors in lower case
 * @param episodes those it has, as {@code season.episode}
 */
record CatalogueEntry(
        TitleId id,
        String externalId,
        List<String> names,
        int year,
        boolean series,
        Set<String> directors,
        Set<String> episodes) {
    CatalogueEntry {
        names = List.copyOf(names);
        directors = Set.copyOf(directors);
        episodes = Set.copyOf(episodes);
    }
}
