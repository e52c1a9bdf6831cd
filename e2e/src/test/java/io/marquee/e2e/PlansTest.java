package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What a plan leaves closed, and how it is said. */
@ExtendWith(InBrowser.class)
class PlansTest {

    @Test
    void theCatalogueHasOneHundredTwentySixTitlesAndBasicOpensSixtyPercentOfThem() {
        List<JsonNode> titles = Api.of(App.VIEWER, Brand.AURORA.basic())
                .all("/api/v1/catalog/titles")
                .toList();

        assertThat(titles).hasSizeGreaterThanOrEqualTo(126);
        assertThat(titles.stream().map(title -> title.path("id").asString())).doesNotHaveDuplicates();
        long locked = titles.stream().filter(PlansTest::isLocked).count();
        assertThat(100.0 * locked / titles.size()).isBetween(39.0, 41.0);
    }

    @Test
    void premiumOpensEverything() {
        assertThat(Api.of(App.VIEWER, Brand.AURORA.premium()).all("/api/v1/catalog/titles"))
                .noneMatch(PlansTest::isLocked);
    }

    @Test
    void playingALockedTitleIsRefusedWithTheCheapestPlanThatOpensIt() {
        Api basic = Api.of(App.VIEWER, Brand.AURORA.basic());
        JsonNode film = lockedFilm(basic);

        Api.Answer refusal =
                basic.send("POST", "/api/v1/playback/" + film.path("id").asString(), "");

        assertThat(refusal.status()).isEqualTo(403);
        assertThat(refusal.headers()).contains("application/problem+json");
        assertThat(refusal.json().path("reason").asString()).isEqualTo("TIER_TOO_LOW");
        assertThat(refusal.json().path("cheapestPlan").path("rank").asInt())
                .isEqualTo(film.path("requiredTier").asInt());
        assertThat(refusal.json().path("cheapestPlan").path("name").asString()).isNotBlank();
    }

    @Test
    void aBasicViewerSeesOnCardAndPageWhichPlanOpensATitle(Visit visit) {
        Api basic = Api.of(App.VIEWER, Brand.AURORA.basic());
        JsonNode film = lockedFilm(basic);
        String id = film.path("id").asString();
        String plan = basic.read("/api/v1/catalog/titles/" + id)
                .path("access")
                .path("cheapestPlan")
                .path("name")
                .asString();

        visit.signIn(App.VIEWER, Brand.AURORA.basic()).open(App.VIEWER, Brand.AURORA, "/search");
        visit.page().locator("input[type=search]").fill(film.path("name").asString());
        Locator card = visit.page().locator("a.poster.locked[href='/titles/" + id + "']");
        assertThat(card.locator(".tag.tier")).containsText(plan);
        card.click();

        assertThat(visit.page().locator(".lockp h1")).hasText(film.path("name").asString());
        assertThat(visit.page().locator(".lockp .said")).containsText(plan);
        assertThat(visit.page().locator("a[href^='/watch/']")).hasCount(0);
    }

    private static JsonNode lockedFilm(Api basic) {
        return basic.all("/api/v1/catalog/titles?type=FILM&sort=title")
                .filter(PlansTest::isLocked)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isLocked(JsonNode title) {
        return title.path("locked").asBoolean();
    }
}
