package io.marquee.admin.catalogue;

import io.marquee.catalogue.ArtDirection;
import io.marquee.catalogue.MaturityRating;
import io.marquee.catalogue.Publication;
import io.marquee.catalogue.TitleDraft;
import io.marquee.catalogue.TitleType;
import java.util.List;

/** What a new title begins with. */
final class Drafts {

    private Drafts() {}

    /** A film of this year with nothing said; unrated, so that no child meets it by mistake. */
    static TitleDraft blank(int year, int tier) {
        return new TitleDraft(
                null,
                TitleType.FILM,
                "",
                null,
                year,
                null,
                MaturityRating.UNRATED,
                tier,
                Publication.DRAFT,
                null,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ArtDirection.NONE,
                List.of());
    }
}
