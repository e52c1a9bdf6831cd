package io.marquee.admin.ui;

import io.marquee.catalogue.CatalogueQuery;
import io.marquee.embedding.EmbeddingCounts;
import io.marquee.embedding.Embeddings;
import io.marquee.epg.Guide;
import org.springframework.stereotype.Component;

/** How much there is behind the entries of the sidebar. */
@Component
class SidebarCounts {

    private final CatalogueQuery catalogue;
    private final Guide guide;
    private final Embeddings embeddings;

    SidebarCounts(CatalogueQuery catalogue, Guide guide, Embeddings embeddings) {
        this.catalogue = catalogue;
        this.guide = guide;
        this.embeddings = embeddings;
    }

    /**
     * The numbers at one moment.
     *
     * @param outdated titles whose embedding is stale or missing
     */
    record Counts(int titles, int channels, int outdated) {}

    Counts read() {
        EmbeddingCounts embedded = embeddings.counts();
        return new Counts(
                catalogue.counts().total(),
                guide.lineup(StaffAudience.ALL).channels().size(),
                embedded.stale() + embedded.missing());
    }
}
