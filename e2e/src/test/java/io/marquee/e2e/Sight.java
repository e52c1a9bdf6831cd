package io.marquee.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The pages worth a look, each with who comes there and the way to it. */
enum Sight {
    SIGN_IN(Guest.PASSER_BY, visit -> visit.open(App.VIEWER, Brand.AURORA, "/login")),
    REGISTER(Guest.PASSER_BY, visit -> visit.open(App.VIEWER, Brand.AURORA, "/register")),
    ADMIN_SIGN_IN(Guest.PASSER_BY, visit -> visit.open(App.ADMIN, Brand.AURORA, "/login")),
    PROFILES(Guest.VIEWER, visit -> viewer(visit, "/profiles")),
    PROFILE_EDIT(Guest.VIEWER, visit -> {
        visit.open(App.VIEWER, Brand.AURORA, "/profiles/manage");
        visit.page().getByLabel("Edit Partner").click();
        visit.page().getByLabel("Name").waitFor();
    }),
    HOME(Guest.VIEWER, visit -> viewer(visit, "/")),
    TITLE(Guest.VIEWER, visit -> viewer(visit, "/titles/" + film(Brand.AURORA.premium(), open()))),
    SERIES(Guest.VIEWER, visit -> viewer(visit, "/titles/" + series())),
    GUIDE(Guest.VIEWER, visit -> {
        viewer(visit, "/guide");
        visit.page().locator(".pg.now").first().waitFor();
    }),
    FAVOURITES(Guest.VIEWER, visit -> {
        Api viewer = Api.of(App.VIEWER, Brand.AURORA.premium());
        viewer.all("/api/v1/epg/channels")
                .limit(3)
                .forEach(channel -> viewer.send(
                        "PUT", "/api/v1/epg/favorites/" + channel.path("id").asString(), ""));
        visit.open(App.VIEWER, Brand.AURORA, "/favourites");
        visit.page().locator("mq-favourites .panel img").first().waitFor();
    }),
    SEARCH(Guest.VIEWER, visit -> viewer(visit, "/search?q=murnau")),
    MY_LIST(Guest.VIEWER, Sight::filledList),
    ACCOUNT(Guest.VIEWER, visit -> viewer(visit, "/account")),
    PLAYER(Guest.VIEWER, visit -> {
        viewer(visit, "/watch/" + film(Brand.AURORA.premium(), open()));
        visit.page().waitForFunction("() => document.querySelector('mq-player')?.video.readyState >= 2");
        visit.page().mouse().move(300, 300);
    }),
    LOCKED(
            Guest.VIEWER_OF_THE_FIRST_PLAN,
            visit -> viewer(visit, "/titles/" + film(Brand.AURORA.basic(), open().negate()))),
    CHECKOUT(Guest.VIEWER_OF_THE_FIRST_PLAN, visit -> {
        LOCKED.way.accept(visit);
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Get .* a month$")))
                .first()
                .click();
        visit.page().waitForURL(Pattern.compile(".*/checkout/.*"));
        visit.page().getByLabel("Card number").waitFor();
    }),
    ADMIN_DASHBOARD(Guest.STAFF, visit -> staff(visit, "/")),
    ADMIN_TITLES(Guest.STAFF, visit -> {
        staff(visit, "/titles");
        visit.page().locator("a.cell-title").first().waitFor();
    }),
    ADMIN_EDITOR(Guest.STAFF, visit -> staff(visit, "/titles/" + film(Brand.AURORA.premium(), open()))),
    ADMIN_CHANNELS(Guest.STAFF, visit -> {
        staff(visit, "/channels");
        visit.page().locator(".cell-title").first().waitFor();
    }),
    ADMIN_EMBEDDINGS(Guest.STAFF, visit -> staff(visit, "/embeddings")),
    ADMIN_JOBS(Guest.STAFF, visit -> staff(visit, "/jobs")),
    ADMIN_IMPORT(Guest.STAFF, visit -> staff(visit, "/titles/import")),
    ADMIN_PLANS(Guest.STAFF, visit -> staff(visit, "/plans")),
    ADMIN_PEOPLE(Guest.STAFF, visit -> {
        staff(visit, "/people");
        visit.page().locator(".cell-title").first().waitFor();
    }),
    ADMIN_PERSON(Guest.STAFF, visit -> {
        staff(visit, "/people?q=basic@ott.test");
        visit.page().getByText("Basic User").first().click();
        visit.page().waitForURL(Pattern.compile(".*/people/.+"));
        visit.page().locator(".panel").first().waitFor();
    }),
    ADMIN_STAFF(Guest.STAFF, visit -> staff(visit, "/staff")),
    ADMIN_AUDIT(Guest.STAFF, visit -> staff(visit, "/audit")),
    ADMIN_OUTBOX(Guest.STAFF, visit -> staff(visit, "/outbox")),
    ADMIN_TENANTS(Guest.PLATFORM_STAFF, visit -> platform(visit, "/tenants?tenant=aurora")),
    ADMIN_NEW_TENANT(Guest.PLATFORM_STAFF, visit -> platform(visit, "/tenants/new"));

    /** Who comes by. */
    enum Guest {
        PASSER_BY,
        VIEWER,
        VIEWER_OF_THE_FIRST_PLAN,
        STAFF,
        PLATFORM_STAFF;

        void enter(Visit visit) {
            switch (this) {
                case PASSER_BY -> {}
                case VIEWER -> visit.signIn(App.VIEWER, Brand.AURORA.premium()).asProfile("Premium User");
                case VIEWER_OF_THE_FIRST_PLAN -> visit.signIn(App.VIEWER, Brand.AURORA.basic());
                case STAFF -> visit.signIn(App.ADMIN, Brand.AURORA.admin());
                case PLATFORM_STAFF -> visit.signIn(App.ADMIN, PLATFORM, "root@platform.test", "root123");
            }
        }

        List<Sight> sights() {
            return Arrays.stream(Sight.values())
                    .filter(sight -> sight.guest == this)
                    .toList();
        }
    }

    /** The host of the platform's own staff. */
    static final String PLATFORM = "platform.localhost";

    private static final int SAVED = 9;

    private final Guest guest;

    @SuppressWarnings("ImmutableEnumChecker") // the ways hold nothing
    private final Consumer<Visit> way;

    Sight(Guest guest, Consumer<Visit> way) {
        this.guest = guest;
        this.way = way;
    }

    /** From where the guest is inside to the page with its pictures. */
    void show(Visit visit) {
        way.accept(visit);
        visit.pictured();
    }

    /** As in a file's name. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void viewer(Visit visit, String path) {
        visit.open(App.VIEWER, Brand.AURORA, path);
        visit.page().locator("main img, .who img, mq-player").first().waitFor();
    }

    private static void staff(Visit visit, String path) {
        visit.open(App.ADMIN, Brand.AURORA, path);
        visit.page().locator("h1").first().waitFor();
        visit.page().waitForLoadState(LoadState.LOAD);
    }

    private static void platform(Visit visit, String path) {
        visit.open(App.ADMIN, PLATFORM, path);
        visit.page().locator(".brand-preview .wordmark").first().waitFor();
        visit.page().waitForLoadState(LoadState.LOAD);
    }

    /** Saves some films first, by the page's own call. */
    private static void filledList(Visit visit) {
        viewer(visit, "/");
        List<String> films = titles(Brand.AURORA.premium(), "?type=FILM&sort=popular")
                .filter(open())
                .limit(SAVED)
                .map(film -> film.path("id").asString())
                .toList();
        visit.page().evaluate("""
                films => Promise.all(films.map(film => fetch('/api/v1/viewing/watchlist/' + film, {
                  method: 'PUT',
                  headers: { 'X-CSRF-TOKEN': document.querySelector('meta[name=_csrf]').content },
                })))""", films);
        viewer(visit, "/my-list");
    }

    private static String film(Brand.Person person, Predicate<JsonNode> wanted) {
        return id(titles(person, "?type=FILM&sort=popular").filter(wanted));
    }

    private static String series() {
        return id(titles(Brand.AURORA.premium(), "?type=SERIES&sort=popular").filter(open()));
    }

    private static String id(Stream<JsonNode> titles) {
        return titles.findFirst().orElseThrow().path("id").asString();
    }

    private static Stream<JsonNode> titles(Brand.Person person, String query) {
        return Api.of(App.VIEWER, person).all("/api/v1/catalog/titles" + query);
    }

    private static Predicate<JsonNode> open() {
        return title -> !title.path("locked").asBoolean();
    }
}
