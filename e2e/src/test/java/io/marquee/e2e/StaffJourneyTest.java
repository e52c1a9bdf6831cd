package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Those who run a service: who may do what, why somebody cannot watch, and how a new brand begins. */
@ExtendWith(InBrowser.class)
class StaffJourneyTest {

    private static final String PASSWORD = "test123";

    @Test
    void supportExplainsARefusal(Visit visit) {
        Api basic = Api.of(App.VIEWER, Brand.AURORA.basic());
        JsonNode film = basic.all("/api/v1/catalog/titles?type=FILM&sort=title")
                .filter(title -> title.path("locked").asBoolean())
                .findFirst()
                .orElseThrow();
        basic.send("POST", "/api/v1/playback/" + film.path("id").asString(), "");

        Page page = visit.signIn(App.ADMIN, Brand.AURORA.admin())
                .open(App.ADMIN, Brand.AURORA, "/people?q=basic@ott.test")
                .page();
        page.getByText("Basic User").first().click();
        Locator refusal = page.locator(".panel")
                .filter(new Locator.FilterOptions().setHasText("Refus"))
                .filter(new Locator.FilterOptions().setHasText(film.path("name").asString()));
        refusal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Why")))
                .first()
                .click();

        assertThat(page.locator("#why .banner")).containsText("cannot watch");
        assertThat(page.locator("#why .why-step.failed")).hasCount(1);
        assertThat(page.locator("#why .why-step.failed")).containsText("Basic");
    }

    @Test
    void theOwnerInvitesAnEditorWhoCannotOpenPlans(Visit visit) {
        String email = "editor-" + UUID.randomUUID() + "@ott.test";
        Page page = visit.signIn(App.ADMIN, Brand.AURORA.admin())
                .open(App.ADMIN, Brand.AURORA, "/staff")
                .page();
        page.getByRole(AriaRole.BUTTON, named("Invite")).click();
        page.getByLabel("E-mail").fill(email);
        page.getByRole(AriaRole.CHECKBOX, named(Pattern.compile("^Editor"))).check();
        page.getByRole(AriaRole.BUTTON, named("Send invitation")).click();
        assertThat(page.locator("body")).containsText("Invitation to " + email);

        String link = linkInMailTo(visit, Brand.AURORA, email);
        visit.anew(1440, 900, com.microsoft.playwright.options.ColorScheme.DARK);
        accept(visit.page(), link, "Edda Editor");

        visit.signIn(App.ADMIN, new Brand.Person(Brand.AURORA, email, PASSWORD));
        assertThat(visit.page().locator("nav.side")).containsText("Titles");
        assertThat(visit.page().locator("nav.side")).not().containsText("Plans");
        visit.open(App.ADMIN, Brand.AURORA, "/titles");
        assertThat(visit.page().locator("h1")).hasText("Titles");
        visit.open(App.ADMIN, Brand.AURORA, "/plans");
        assertThat(visit.page().locator("h1")).not().containsText("Plans");
    }

    @Test
    void platformStaffFoundABrandWhoseFirstViewerSignsUp(Visit visit) {
        String slug = "kino" + UUID.randomUUID().toString().substring(0, 6);
        String owner = "owner@" + slug + ".test";
        Page page = visit.page();
        page.navigate(RunningMarquee.get().base(App.ADMIN, "platform.localhost") + "/login");
        signIn(visit, "root@platform.test", "root123");
        page.navigate(RunningMarquee.get().base(App.ADMIN, "platform.localhost") + "/tenants/new");
        visit.settled();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Kino " + slug);
        page.getByLabel("Slug").fill(slug);
        visit.settled();
        page.getByLabel("Address", new Page.GetByLabelOptions().setExact(true)).fill(slug + ".localhost");
        page.getByLabel("First owner").fill(owner);
        visit.settled();
        page.getByRole(AriaRole.BUTTON, named("Found it")).click();
        page.waitForURL(Pattern.compile(".*/tenants\\?tenant=" + slug));

        visit.anew(1440, 900, com.microsoft.playwright.options.ColorScheme.DARK);
        for (App node : new App[] {App.VIEWER, App.SECOND_VIEWER}) {
            visit.page().navigate(RunningMarquee.get().base(node, slug + ".localhost") + "/register");
            visit.settled();
            assertThat(visit.page().locator("body")).containsText("Join Kino " + slug);
        }
        Page viewer = visit.page();
        viewer.locator("input[name=name]").fill("Vera Viewer");
        viewer.locator("input[name=username]").fill("vera@" + slug + ".test");
        viewer.locator("input[name=password]").fill(PASSWORD);
        viewer.getByRole(AriaRole.BUTTON, named("Create account")).click();
        viewer.waitForURL(url -> !url.contains("/register") && !url.contains("/login"));
        visit.settled();
        assertThat(viewer.locator("nav").first()).containsText("Home");
    }

    private static void signIn(Visit visit, String email, String password) {
        Page page = visit.page();
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL(url -> !url.contains("/login"));
        visit.settled();
    }

    private static String linkInMailTo(Visit visit, Brand brand, String email) {
        Page page = visit.open(App.ADMIN, brand, "/outbox").page();
        page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(email))
                .first()
                .waitFor();
        page.locator("button.cell-title").first().click();
        Locator link = page.locator(".letter a").first();
        link.waitFor();
        return link.getAttribute("href");
    }

    private static void accept(Page page, String link, String name) {
        page.navigate(link);
        page.getByLabel("Your name").fill(name);
        page.getByLabel(Pattern.compile("^Password")).fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Join the staff")).click();
        assertThat(page.locator("body")).containsText("Welcome to the staff");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
