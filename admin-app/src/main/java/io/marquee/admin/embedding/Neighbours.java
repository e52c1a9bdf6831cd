package io.marquee.admin.embedding;

import io.marquee.admin.ui.StaffAudience;
import io.marquee.catalogue.CardFilter;
import io.marquee.catalogue.CardSort;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleGrid;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleRow;
import io.marquee.catalogue.TitleRowFilter;
import io.marquee.discovery.SimilarTitle;
import io.marquee.discovery.SimilarTitles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what “More like this” answers for a few well-known titles. */
@Component
class Neighbours {

    private static final int GOLDEN = 5;
    private static final int NEAREST = 5;

    private final CatalogueQuery catalogue;
    private final TitleGrid titles;
    private final SimilarTitles similar;

    Neighbours(CatalogueQuery catalogue, TitleGrid titles, SimilarTitles similar) {
        this.catalogue = catalogue;
        this.titles = titles;
        this.similar = similar;
    }

    /** The titles most watched: everybody knows what should be like them. */
    List<TitleCard> golden() {
        return catalogue
                .cards(StaffAudience.ALL, CardFilter.NONE.sortedBy(CardSort.POPULAR), GOLDEN, null)
                .items();
    }

    Optional<TitleCard> card(TitleId id) {
        return catalogue.cards(StaffAudience.ALL, List.of(id)).stream().findFirst();
    }

    List<SimilarTitle> of(TitleId title) {
        return similar.of(StaffAudience.ALL, title, NEAREST);
    }

    Stream<TitleRow> search(String words, int offset, int limit) {
        return titles.rows(TitleRowFilter.ALL.searching(words), List.of(), offset, limit).stream();
    }
}
