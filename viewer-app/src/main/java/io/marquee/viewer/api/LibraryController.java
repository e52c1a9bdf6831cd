package io.marquee.viewer.api;

import io.marquee.catalogue.CatalogueQuery;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.entitlement.Viewer;
import io.marquee.library.MyList;
import io.marquee.library.Ratings;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/viewing")
@Tag(name = "Library")
class LibraryController {

    private final MyList list;
    private final Ratings ratings;
    private final CatalogueQuery catalogue;

    LibraryController(MyList list, Ratings ratings, CatalogueQuery catalogue) {
        this.list = list;
        this.ratings = ratings;
        this.catalogue = catalogue;
    }

    record Stars(@NotNull @Min(1) @Max(10) Integer stars) {}

    /** The profile's rating; no stars if it gave none. */
    record RatingAnswer(TitleId titleId, @Nullable Integer stars) {}

    @GetMapping("/watchlist")
    ItemPage<TitleCard> list(Viewer viewer, Limit limit) {
        return ItemPage.of(catalogue.cards(viewer.audience(), list.titles(viewer.profile(), limit.value())));
    }

    @PutMapping("/watchlist/{title}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(Viewer viewer, @PathVariable TitleId title) {
        requireVisible(viewer, title);
        list.add(viewer.profile(), title);
    }

    @DeleteMapping("/watchlist/{title}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Viewer viewer, @PathVariable TitleId title) {
        list.remove(viewer.profile(), title);
    }

    @GetMapping("/ratings/{title}")
    RatingAnswer rating(Viewer viewer, @PathVariable TitleId title) {
        requireVisible(viewer, title);
        return new RatingAnswer(title, ratings.find(viewer.profile(), title).orElse(null));
    }

    @PutMapping("/ratings/{title}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(Viewer viewer, @PathVariable TitleId title, @Valid @RequestBody Stars stars) {
        requireVisible(viewer, title);
        ratings.rate(viewer.profile(), title, stars.stars());
    }

    @DeleteMapping("/ratings/{title}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unrate(Viewer viewer, @PathVariable TitleId title) {
        ratings.remove(viewer.profile(), title);
    }

    private void requireVisible(Viewer viewer, TitleId title) {
        if (catalogue.cards(viewer.audience(), List.of(title)).isEmpty()) {
            throw Problems.exception(Problems.notFound());
        }
    }
}
