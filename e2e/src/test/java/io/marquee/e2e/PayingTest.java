package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From a locked title through the payment provider's page to the picture, and what comes of it when money does not. */
@ExtendWith(InBrowser.class)
class PayingTest {

    private static final String PAYS = "4242 4242 4242 4242";
    private static final String IS_DECLINED = "4000 0000 0000 0002";
    private static final String FAILS_AT_RENEWAL = "4000 0000 0000 0341";

    private final Brand.Person viewer = newcomer();
    private final Api api = Api.of(App.VIEWER, viewer);

    @Test
    void aBasicViewerUpgradesAtALockedTitleAndPlaysItInTheSameSession(Visit visit) {
        String film = lockedFilm();
        visit.signIn(App.VIEWER, viewer).open(App.VIEWER, Brand.AURORA, "/titles/" + film);
        Page page = visit.page();

        cheapest(page).click();
        pay(page, IS_DECLINED);
        assertThat(page.locator(".notice")).containsText("Your card was declined");
        pay(page, PAYS);

        page.locator("a[href^='/watch/" + film + "']").first().click();
        page.waitForFunction("() => document.querySelector('mq-player')?.video?.currentTime > 0.5");
        visit.open(App.VIEWER, Brand.AURORA, "/account");
        assertThat(page.locator(".standing")).containsText("Renews on");
        assertThat(page.locator(".standing")).containsText("4242");
    }

    @Test
    void whoseRenewalFailsIsReprievedAndThenShutOut(Visit visit) {
        visit.signIn(App.VIEWER, viewer).open(App.VIEWER, Brand.AURORA, "/titles/" + lockedFilm());
        Page page = visit.page();
        cheapest(page).click();
        pay(page, FAILS_AT_RENEWAL);
        page.locator("a[href^='/watch/']").first().waitFor();
        visit.open(App.VIEWER, Brand.AURORA, "/account");
        assertThat(page.locator(".standing .tag")).hasText("Active");

        RunningMarquee.get().moveProvidersClock(32);
        assertThat(page.locator(".standing .tag")).hasText("Payment due");
        RunningMarquee.get().moveProvidersClock(10);
        assertThat(page.locator(".standing .tag")).hasText("Ended");

        Api.Answer refusal = api.send("POST", "/api/v1/playback/" + anyFilm(), "");
        org.assertj.core.api.Assertions.assertThat(refusal.json().path("reason").asString())
                .isEqualTo("SUBSCRIPTION_INACTIVE");
    }

    private static Brand.Person newcomer() {
        String email = "payer-" + UUID.randomUUID() + "@ott.test";
        Api.at(App.VIEWER, Brand.AURORA.host())
                .send(
                        "POST",
                        "/api/v1/auth/register",
                        Api.JSON.writeValueAsString(
                                Map.of("email", email, "password", "test123", "displayName", "Pat Payer")));
        return new Brand.Person(Brand.AURORA, email, "test123");
    }

    private String lockedFilm() {
        return api.all("/api/v1/catalog/titles?type=FILM&sort=title")
                .filter(film -> film.path("locked").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private String anyFilm() {
        JsonNode first = api.all("/api/v1/catalog/titles?type=FILM&sort=title")
                .findFirst()
                .orElseThrow();
        return first.path("id").asString();
    }

    private static Locator cheapest(Page page) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Get .* for .* a month$")))
                .first();
    }

    private static void pay(Page page, String card) {
        page.waitForURL(Pattern.compile(".*/checkout/.*"));
        page.getByLabel("Card number").fill(card);
        page.getByLabel("Valid thru").fill("12/39");
        page.getByLabel("Security code").fill("123");
        page.getByLabel("Name on the card").fill("Pat Payer");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Pay ")))
                .click();
    }
}
