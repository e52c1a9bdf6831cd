package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A child at the family's screen: what lies above its limit is nowhere, and the way out takes a grown-up. */
@ExtendWith(InBrowser.class)
class KidsProfileTest {

    private static final String CHILD = "Little Nell";
    private static final String GROWN_UP = "Grandmother";
    private static final String PIN = "4711";

    private final Api owner = Api.of(App.VIEWER, Brand.AURORA.premium());

    @AfterEach
    void asItWas() {
        for (String name : List.of(CHILD, GROWN_UP)) {
            profile(name).ifPresent(id -> owner.send("DELETE", "/api/v1/profiles/" + id, ""));
        }
    }

    @Test
    void aKidsProfileIsRefusedAHorrorFilmEverywhereAndLeftWithAPin(Visit visit) {
        JsonNode airing = anAiringOfAHorrorFilm();
        String film = airing.path("titleId").asString();
        String name = owner.read("/api/v1/catalog/titles/" + film).path("name").asString();
        Page page = visit.signIn(App.VIEWER, Brand.AURORA.premium())
                .asProfile("Premium User")
                .page();

        make(visit, GROWN_UP, false, PIN);
        make(visit, CHILD, true, null);
        visit.open(App.VIEWER, Brand.AURORA, "/profiles").asProfile(CHILD);

        // by rail
        assertThat(page.locator("mq-rail section.rail").first()).isVisible();
        assertThat(page.locator("a[href='/titles/" + film + "']")).hasCount(0);
        // by search
        visit.open(App.VIEWER, Brand.AURORA, "/search");
        page.locator("input[type=search]").fill(name);
        visit.settled();
        assertThat(page.locator("a[href='/titles/" + film + "']")).hasCount(0);
        // by deep link
        for (String path : List.of("/titles/" + film, "/watch/" + film)) {
            visit.open(App.VIEWER, Brand.AURORA, path);
            assertThat(page.locator("body")).containsText("Nothing here");
            assertThat(page.locator("body")).not().containsText(name);
        }
        // by guide
        visit.open(App.VIEWER, Brand.AURORA, "/guide");
        assertThat(page.locator("main")).not().containsText(name);
        // by API
        assertRefusedByApi(film, airing.path("id").asString());
        // the account and the profiles
        for (String path : List.of("/account", "/profiles/manage", "/profiles/edit")) {
            visit.open(App.VIEWER, Brand.AURORA, path);
            assertThat(page.locator("h1")).hasText("Ask a grown-up");
        }

        visit.open(App.VIEWER, Brand.AURORA, "/profiles");
        assertThat(page.getByText("Manage profiles")).hasCount(0);
        tile(page, "Premium User").click();
        assertThat(page.locator("mq-pin h2")).hasText("Enter " + GROWN_UP + "’s PIN");
        type(page, "0000");
        assertThat(page.locator("mq-pin p")).hasText("That was not it. Try again.");
        type(page, PIN);
        page.waitForURL(url -> !url.contains("/profiles"));
        visit.open(App.VIEWER, Brand.AURORA, "/titles/" + film);
        assertThat(page.locator("section.hero")).hasAttribute("aria-label", name);
    }

    @Test
    void theAccountsPasswordOpensWhatAForgottenPinDoesNot(Visit visit) {
        Page page = visit.signIn(App.VIEWER, Brand.AURORA.premium())
                .asProfile("Premium User")
                .page();
        make(visit, GROWN_UP, false, PIN);
        visit.open(App.VIEWER, Brand.AURORA, "/profiles");

        tile(page, GROWN_UP).click();
        for (int n = 0; n < 6; n++) {
            type(page, "000" + n);
        }
        assertThat(page.locator("mq-pin p")).containsText("Too many tries");
        page.getByText("Forgot PIN?").click();
        page.locator("mq-pin input").fill(Brand.AURORA.premium().password());
        page.locator("mq-pin").getByRole(AriaRole.BUTTON, named("Open")).click();

        page.waitForURL(url -> !url.contains("/profiles"));
    }

    @Test
    void aDeletedProfilesOpenPagesLeadToThePicker(Visit visit) {
        Page page = visit.signIn(App.VIEWER, Brand.AURORA.premium())
                .asProfile("Premium User")
                .page();
        make(visit, GROWN_UP, false, null);
        visit.open(App.VIEWER, Brand.AURORA, "/profiles").asProfile(GROWN_UP);

        owner.send("DELETE", "/api/v1/profiles/" + profile(GROWN_UP).orElseThrow(), "");

        assertThat(page.locator("h1")).hasText("Who’s watching?");
        assertThat(tile(page, GROWN_UP)).hasCount(0);
    }

    private static void make(Visit visit, String name, boolean kids, String pin) {
        visit.open(App.VIEWER, Brand.AURORA, "/profiles/manage");
        Page page = visit.page();
        page.getByText("Add profile").click();
        page.locator("input[name=name]").fill(name);
        if (kids) {
            page.locator("input[name=kids]").check();
            visit.settled();
            page.locator("input[name=limit][aria-label='Up to age 6']").check();
        }
        if (pin != null) {
            page.locator("input[name=pinned]").check();
            page.locator("input[name=pin]").fill(pin);
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit " + name)))
                .isVisible();
    }

    private void assertRefusedByApi(String film, String airing) {
        String token = owner.send(
                        "POST", "/api/v1/auth/profiles/" + profile(CHILD).orElseThrow() + "/token", "{}")
                .json()
                .path("accessToken")
                .asString();
        Api child = Api.at(App.VIEWER, Brand.AURORA.host()).with("Authorization", "Bearer " + token);
        String own = profile("Premium User").orElseThrow();

        assertThat(child.get("/api/v1/catalog/titles/" + film).status()).isEqualTo(404);
        assertThat(child.send("POST", "/api/v1/playback/" + film, "").status()).isEqualTo(404);
        assertThat(child.all("/api/v1/catalog/titles?genre=horror"))
                .noneMatch(found -> found.path("id").asString().equals(film));
        List<JsonNode> shown = child.all("/api/v1/catalog/titles").toList();
        assertThat(shown)
                .extracting(title -> title.path("maturityRating").asString())
                .isSubsetOf("0", "6");
        assertThat(child.read("/api/v1/home").findValuesAsString("titleId"))
                .isNotEmpty()
                .isSubsetOf(
                        shown.stream().map(title -> title.path("id").asString()).toList());
        JsonNode told = guide(child).stream()
                .filter(broadcast -> broadcast.path("id").asString().equals(airing))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("title").asString()).isEqualTo("Not available on this profile");
        assertThat(told.path("titleId").isNull()).isTrue();
        assertThat(child.send("POST", "/api/v1/profiles", Api.JSON.writeValueAsString(Map.of("name", "Mine")))
                        .status())
                .isEqualTo(403);
        assertThat(child.send("POST", "/api/v1/auth/profiles/" + own + "/token", "{}")
                        .status())
                .isEqualTo(403);
    }

    /** In the coming day's guide, and not for children. */
    private JsonNode anAiringOfAHorrorFilm() {
        Set<String> horror = owner.all("/api/v1/catalog/titles?type=FILM&genre=horror")
                .filter(film -> Set.of("16", "18", "UNRATED")
                        .contains(film.path("maturityRating").asString()))
                .map(film -> film.path("id").asString())
                .collect(Collectors.toSet());
        return guide(owner).stream()
                .filter(broadcast -> horror.contains(broadcast.path("titleId").asString("")))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> guide(Api api) {
        Instant from = Instant.now().truncatedTo(ChronoUnit.HOURS);
        return api.read("/api/v1/epg/guide?channelLimit=100&from=%s&to=%s"
                        .formatted(from, from.plus(1, ChronoUnit.DAYS)))
                .findParents("titleId");
    }

    private Optional<String> profile(String name) {
        return owner.all("/api/v1/profiles")
                .filter(profile -> profile.path("name").asString().equals(name))
                .map(profile -> profile.path("id").asString())
                .findFirst();
    }

    private static Locator tile(Page page, String name) {
        return page.locator(".ppl button").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void type(Page page, String digits) {
        assertThat(page.locator("mq-pin .pad")).isVisible();
        assertThat(page.locator("mq-pin .dots i.on")).hasCount(0);
        digits.chars().forEach(digit -> page.keyboard().press(String.valueOf((char) digit)));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
