package io.marquee.e2e;

import com.microsoft.playwright.options.LoadState;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The pages worth a look, each with the way to it. */
enum Sight {
    HOME(visit -> viewer(visit, "/")),
    TITLE(visit -> viewer(visit, "/titles/" + id(Brand.AURORA.premium(), "?type=FILM&sort=popular", open()))),
    SERIES(visit -> viewer(visit, "/titles/" + id(Brand.AURORA.premium(), "?type=SERIES&sort=popular", open()))),
    LOCKED(visit -> visit.signIn(App.VIEWER, Brand.AURORA.basic())
            .open(
                    App.VIEWER,
                    Brand.AURORA,
                    "/titles/" + id(Brand.AURORA.basic(), "?type=FILM&sort=popular", open().negate()))),
    GUIDE(visit -> viewer(visit, "/guide")),
    SEARCH(visit -> viewer(visit, "/search?q=the")),
    PROFILES(visit -> visit.signIn(App.VIEWER, Brand.AURORA.premium())),
    SIGN_IN(visit -> visit.open(App.VIEWER, Brand.AURORA, "/login")),
    ACCOUNT(visit -> viewer(visit, "/account")),
    PLAYER(visit -> {
        viewer(visit, "/watch/" + id(Brand.AURORA.premium(), "?type=FILM&sort=popular", open()));
        visit.page().waitForFunction("() => document.querySelector('mq-player')?.video.readyState >= 2");
        visit.page().mouse().move(300, 300);
    }),
    ADMIN_DASHBOARD(visit -> staff(visit, "/")),
    ADMIN_TITLES(visit -> {
        staff(visit, "/titles");
        visit.page().locator("a.cell-title").first().waitFor();
    }),
    ADMIN_EDITOR(visit -> staff(visit, "/titles/" + id(Brand.AURORA.premium(), "?type=FILM&sort=popular", open()))),
    ADMIN_EMBEDDINGS(visit -> staff(visit, "/embeddings")),
    ADMIN_SIGN_IN(visit -> visit.open(App.ADMIN, Brand.AURORA, "/login"));

    @SuppressWarnings("ImmutableEnumChecker") // the ways hold nothing
    private final Consumer<Visit> way;

    Sight(Consumer<Visit> way) {
        this.way = way;
    }

    /** From a browser without cookies to the page with its pictures. */
    void show(Visit visit) {
        way.accept(visit);
        visit.pictured();
    }

    /** As in a file's name. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void viewer(Visit visit, String path) {
        visit.signIn(App.VIEWER, Brand.AURORA.premium())
                .asProfile("Premium User")
                .open(App.VIEWER, Brand.AURORA, path);
        visit.page().locator("main img, mq-player").first().waitFor();
    }

    private static void staff(Visit visit, String path) {
        visit.signIn(App.ADMIN, Brand.AURORA.admin()).open(App.ADMIN, Brand.AURORA, path);
        visit.page().locator("h1").first().waitFor();
        visit.page().waitForLoadState(LoadState.LOAD);
    }

    private static String id(Brand.Person person, String query, Predicate<JsonNode> wanted) {
        return Api.of(App.VIEWER, person)
                .all("/api/v1/catalog/titles" + query)
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static Predicate<JsonNode> open() {
        return title -> !title.path("locked").asBoolean();
    }
}
