package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An editor's afternoon. */
@ExtendWith(InBrowser.class)
class AdminJourneyTest {

    private static final String ANOTHER_STORY = """
            A veterinarian on a research vessel nurses penguins through an Antarctic winter, argues with the cook about \
            herring, and learns to play the accordion while icebergs drift past the portholes.""";

    @Test
    void anEditedSynopsisMakesItsEmbeddingStaleAndRegeneratingItChangesTheNeighbours(Visit visit) {
        Api staff = Api.of(App.ADMIN, Brand.AURORA.admin());
        Api viewer = Api.of(App.VIEWER, Brand.AURORA.premium());
        String id = lesserTitle(viewer);
        List<String> before = neighbours(viewer, id);
        JsonNode asItWas = staff.read("/api/v1/admin/titles/" + id);
        try {
            visit.signIn(App.ADMIN, Brand.AURORA.admin()).open(App.ADMIN, Brand.AURORA, "/titles/" + id);
            Page page = visit.page();
            assertThat(page.locator(".eh")).containsText("Fresh embedding");

            page.getByLabel("Synopsis").fill(ANOTHER_STORY);
            page.getByLabel("Synopsis").blur();
            page.getByRole(AriaRole.BUTTON, named("Save")).click();
            assertThat(page.locator(".eh")).containsText("Stale embedding");
            assertThat(staff.read("/api/v1/admin/embeddings").path("stale").asInt())
                    .isPositive();

            page.getByRole(AriaRole.LINK, named("Regenerate and compare")).click();
            page.waitForURL(Pattern.compile(".*/embeddings\\?title=.*"));
            regenerate(page);

            assertThat(staff.read("/api/v1/admin/embeddings").path("stale").asInt())
                    .isZero();
            assertThat(neighbours(viewer, id)).isNotEqualTo(before);
        } finally {
            restore(staff, id, asItWas);
        }
        assertThat(neighbours(viewer, id)).isEqualTo(before);
    }

    private static void regenerate(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Only stale and missing.*")))
                .click();
        Locator run = page.locator("section.run");
        assertThat(run)
                .containsText(
                        "Every embedding is up to date",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(run.locator("[role=progressbar]")).hasAttribute("aria-valuenow", "100");
        assertThat(run.locator(".percent")).hasText("100%");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** One that no other journey goes by. */
    private static String lesserTitle(Api viewer) {
        List<JsonNode> films =
                viewer.all("/api/v1/catalog/titles?type=FILM&sort=popular").toList();
        return films.getLast().path("id").asString();
    }

    private static List<String> neighbours(Api viewer, String id) {
        return viewer.all("/api/v1/recommendations/similar/" + id)
                .limit(10)
                .map(title -> title.path("name").asString())
                .toList();
    }

    private static void restore(Api staff, String id, JsonNode asItWas) {
        String path = "/api/v1/admin/titles/" + id;
        ObjectNode body = (ObjectNode) asItWas.deepCopy();
        List.of("id", "version", "updatedAt").forEach(body::remove);
        Api.Answer now = staff.get(path);
        String etag = now.headers().replaceFirst("(?s).*etag=\\[([^]]*)].*", "$1");
        Api.Answer written = staff.with("If-Match", etag).send("PUT", path, body.toString());
        assertThat(written.status()).as(written.toString()).isEqualTo(200);
        Api.Answer job = staff.send("POST", "/api/v1/admin/embeddings/generate", "");
        assertThat(job.status()).as(job.toString()).isEqualTo(202);
        Eventually.is(
                () -> staff.read("/api/v1/admin/jobs/" + job.json().path("id").asString())
                        .path("state")
                        .asString()
                        .equals("SUCCEEDED"));
    }
}
