package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What only one tenant has, the other does not show anywhere. */
@ExtendWith(InBrowser.class)
class OtherTenantTest {

    @Test
    void theCataloguesOverlapInNamesButNotInIds() {
        Set<String> aurora = of(Brand.AURORA, "id");
        Set<String> northlight = of(Brand.NORTHLIGHT, "id");

        assertThat(northlight).hasSizeGreaterThanOrEqualTo(40).doesNotContainAnyElementsOf(aurora);
        Set<String> common = of(Brand.AURORA, "name");
        common.retainAll(of(Brand.NORTHLIGHT, "name"));
        assertThat(common).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void aTitleOfAuroraAloneIsNeitherFoundNorOpenedNorAnsweredAtNorthlight(Visit visit) {
        JsonNode film = filmOfAuroraAlone();
        String name = film.path("name").asString();
        String path = "/titles/" + film.path("id").asString();

        visit.signIn(App.VIEWER, Brand.NORTHLIGHT.basic()).open(App.VIEWER, Brand.NORTHLIGHT, "/search");
        visit.page().locator("input[type=search]").fill(name);
        visit.page().waitForURL(url -> url.contains("?"));
        visit.settled();
        assertThat(visit.page().locator("a[href='" + path + "']")).hasCount(0);
        assertThat(visit.page().locator("a.poster b").allInnerTexts()).doesNotContain(name);

        Response page = visit.page().navigate(RunningMarquee.get().base(App.VIEWER, Brand.NORTHLIGHT) + path);
        visit.settled();
        assertThat(page.status()).isIn(200, 404);
        assertThat(visit.page().locator("h1")).hasText("Nothing here");
        assertThat(visit.page().content()).doesNotContain(name);

        Api northlight = Api.of(App.VIEWER, Brand.NORTHLIGHT.basic());
        Api.Answer foreign = northlight.get("/api/v1/catalog" + path);
        Api.Answer unknown = northlight.get("/api/v1/catalog/titles/00000000-0000-4000-8000-000000000000");
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        assertThat(northlight
                        .all("/api/v1/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .map(hit -> hit.path("name").asString()))
                .doesNotContain(name);
    }

    private static JsonNode filmOfAuroraAlone() {
        Set<String> theirs = of(Brand.NORTHLIGHT, "name");
        return Api.of(App.VIEWER, Brand.AURORA.premium())
                .all("/api/v1/catalog/titles?type=FILM&sort=popular")
                .filter(film -> !theirs.contains(film.path("name").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> of(Brand brand, String field) {
        return Api.of(App.VIEWER, brand.premium())
                .all("/api/v1/catalog/titles")
                .map(title -> title.path(field).asString())
                .collect(Collectors.toSet());
    }
}
