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

/** Those who run a service: who may do what, and why somebody cannot watch. */
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
        assertThat(visit.page().locator("main")).containsText("This is not yours to open");
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
