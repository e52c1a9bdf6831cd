package io.marquee.viewer.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.catalogue.CardFilter;
import io.marquee.catalogue.CardSort;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleType;
import io.marquee.discovery.KeywordSearch;
import io.marquee.discovery.SearchHit;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.entitlement.Viewer;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search")
class SearchController {

    private static final int LONGEST_QUERY = 200;

    private final KeywordSearch keywords;

    SearchController(KeywordSearch keywords) {
        this.keywords = keywords;
    }

    /** A card with its score, which compares within one answer only, and what was recognised in it. */
    record HitAnswer(@JsonUnwrapped TitleCard card, double score, List<String> matchedBy) {

        static HitAnswer of(SearchHit hit) {
            return new HitAnswer(hit.card(), hit.score(), hit.matchedBy());
        }
    }

    /** Finds titles by their names and people. The only mode so far is {@code keyword}. */
    @GetMapping
    ItemPage<HitAnswer> search(
            Viewer viewer,
            @RequestParam String q,
            @RequestParam(defaultValue = "keyword") String mode,
            @RequestParam @Nullable String genre,
            @RequestParam @Nullable TitleType type,
            Limit limit) {
        if (!mode.equals("keyword")) {
            throw Problems.exception(Problems.badRequest("mode must be keyword: " + mode));
        }
        if (q.length() > LONGEST_QUERY) {
            throw Problems.exception(Problems.badRequest("q of at most 200 characters is expected"));
        }
        CardFilter filter = new CardFilter(genre, type, null, CardSort.NEWEST);
        return ItemPage.of(keywords.find(viewer.audience(), q, filter, limit.value()).stream()
                .map(HitAnswer::of)
                .toList());
    }
}
