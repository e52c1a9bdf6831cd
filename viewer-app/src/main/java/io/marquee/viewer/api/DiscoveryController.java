package io.marquee.viewer.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.catalogue.TitleCard;
import io.marquee.catalogue.TitleId;
import io.marquee.discovery.Home;
import io.marquee.discovery.HomeScreen;
import io.marquee.discovery.Recommendations;
import io.marquee.discovery.Recommended;
import io.marquee.discovery.SimilarTitle;
import io.marquee.discovery.SimilarTitles;
import io.marquee.edge.api.ItemPage;
import io.marquee.edge.api.Limit;
import io.marquee.edge.api.Problems;
import io.marquee.entitlement.Access;
import io.marquee.entitlement.Entitlements;
import io.marquee.entitlement.Viewer;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Discovery")
class DiscoveryController {

    private final HomeScreen home;
    private final Recommendations recommendations;
    private final SimilarTitles similar;
    private final Entitlements entitlements;

    DiscoveryController(
            HomeScreen home, Recommendations recommendations, SimilarTitles similar, Entitlements entitlements) {
        this.home = home;
        this.recommendations = recommendations;
        this.similar = similar;
        this.entitlements = entitlements;
    }

    /** A card with why it is here; scores compare within one answer only. */
    record RecommendedAnswer(@JsonUnwrapped TitleCard card, double score, String reason) {

        static RecommendedAnswer of(Recommended title) {
            return new RecommendedAnswer(title.card(), title.score(), title.reason());
        }
    }

    /** A card with how near it is, a cosine in [-1, 1], and what both titles share. */
    record SimilarAnswer(@JsonUnwrapped TitleCard card, double similarity, List<String> sharedTraits) {

        static SimilarAnswer of(SimilarTitle title) {
            return new SimilarAnswer(title.card(), title.similarity(), title.sharedTraits());
        }
    }

    @GetMapping("/home")
    Home home(Viewer viewer) {
        return home.of(viewer);
    }

    @GetMapping("/recommendations/home")
    ItemPage<RecommendedAnswer> recommended(Viewer viewer, Limit limit) {
        return ItemPage.of(recommendations.forYou(viewer, limit.value()).stream()
                .map(RecommendedAnswer::of)
                .toList());
    }

    @GetMapping("/recommendations/similar/{title}")
    ItemPage<SimilarAnswer> similar(Viewer viewer, @PathVariable TitleId title, Limit limit) {
        if (entitlements.decide(viewer, title) instanceof Access.Denied denied && !denied.mayBeSeen()) {
            throw Problems.exception(Problems.denied(denied));
        }
        return ItemPage.of(similar.of(viewer.audience(), title, limit.value()).stream()
                .map(SimilarAnswer::of)
                .toList());
    }
}
