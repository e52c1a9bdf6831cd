package io.marquee.viewer.api;

import io.marquee.catalogue.CardFilter;
import io.marquee.catalogue.CardSort;
import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.Genre;
import io.marquee.catalogue.Page;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleDetails;
import io.marquee.catalogue.TitleId;
import io.marquee.catalogue.TitleType;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/catalog")
@Tag(name = "Catalogue")
class CatalogController {

    private final CatalogueQuery catalogue;
    private final Entitlements entitlements;

    CatalogController(CatalogueQuery catalogue, Entitlements entitlements) {
        this.catalogue = catalogue;
        this.entitlements = entitlements;
    }

    @GetMapping("/titles")
    ItemPage<TitleCard> titles(
            Viewer viewer,
            @RequestParam @Nullable String genre,
            @RequestParam @Nullable TitleType type,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "newest") String sort,
            Limit limit,
            @RequestParam @Nullable String cursor) {
        Page<TitleCard> page = catalogue.cards(
                viewer.audience(), new CardFilter(genre, type, year, order(sort)), limit.value(), cursor);
        return new ItemPage<>(page.items(), page.nextCursor());
    }

    @GetMapping("/titles/{id}")
    TitleAnswer title(Viewer viewer, @PathVariable TitleId id) {
        Access access = entitlements.decide(viewer, id);
        if (access instanceof Access.Denied denied && !denied.mayBeSeen()) {
            throw Problems.exception(Problems.denied(denied));
        }
        TitleDetails details =
                catalogue.details(viewer.audience(), id).orElseThrow(() -> Problems.exception(Problems.notFound()));
        return TitleAnswer.of(details, access);
    }

    @GetMapping("/genres")
    ItemPage<Genre> genres(Viewer viewer) {
        return ItemPage.of(catalogue.genres());
    }

    /** What is watched most at the moment. */
    @GetMapping("/featured")
    ItemPage<TitleCard> featured(Viewer viewer, Limit limit) {
        CardFilter popular = CardFilter.NONE.sortedBy(CardSort.POPULAR);
        return ItemPage.of(
                catalogue.cards(viewer.audience(), popular, limit.value(), null).items());
    }

    private static CardSort order(String name) {
        return Arrays.stream(CardSort.values())
                .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Problems.exception(Problems.badRequest("sort must be newest, title or popular: " + name)));
    }
}
