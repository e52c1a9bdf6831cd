package io.marquee.admin.catalogue;

import io.marquee.catalogue.TitleGrid;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleOrder;
import io.marquee.catalogue.TitleRow;
import io.marquee.catalogue.TitleRowFilter;
import io.marquee.embedding.EmbeddingState;
import io.marquee.embedding.Embeddings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Stretches of the list of titles, each with how its embedding stands. */
@Component
class TitleList {

    private final TitleGrid titles;
    private final Embeddings embeddings;

    TitleList(TitleGrid titles, Embeddings embeddings) {
        this.titles = titles;
        this.embeddings = embeddings;
    }

    /** One line; lines of one title are equal, so that a selection outlives a reload. */
    record Line(TitleRow title, EmbeddingState embedding) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Line line && line.title.id().equals(title.id());
        }

        @Override
        public int hashCode() {
            return title.id().hashCode();
        }
    }

    Stream<Line> lines(TitleRowFilter filter, List<TitleOrder> orders, int offset, int limit) {
        List<TitleRow> rows = titles.rows(filter, orders, offset, limit);
        Map<TitleId, EmbeddingState> states =
                embeddings.states(rows.stream().map(TitleRow::id).toList());
        return rows.stream().map(row -> new Line(row, states.getOrDefault(row.id(), EmbeddingState.MISSING)));
    }

    int count(TitleRowFilter filter) {
        return titles.count(filter);
    }
}
