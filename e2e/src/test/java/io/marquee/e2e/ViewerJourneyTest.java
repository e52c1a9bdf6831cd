package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A Premium viewer's evening. */
@ExtendWith(InBrowser.class)
class ViewerJourneyTest {

    private static final Pattern TITLE_PAGE = Pattern.compile(".*/titles/[0-9a-f-]{36}$");

    @Test
    void aViewerGoesFromSignInToPlayingAndFindsTheFilmUnderContinueWatching(Visit visit) {
        visit.signIn(App.VIEWER, Brand.AURORA.premium()).asProfile("Premium User");
        Page page = visit.page();
        assertEveryRailHasItsReason(page);

        openFirst(page, page.locator("mq-rail section:has(a.poster)").first());
        String opened = page.url();
        openFirst(page, page.locator("#rail-of-alike"));
        assertThat(page.url()).isNotEqualTo(opened);
        String title = page.url().replaceFirst(".*/titles/", "");
        play(page);

        page.locator("mq-player a.back").click();
        page.waitForURL(TITLE_PAGE);
        visit.settled();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Home").setExact(true))
                .click();

        Locator begun = page.locator("#rail-of-continue li").first();
        assertThat(begun).isVisible();
        assertThat(begun.locator("[role=progressbar]")).isVisible();
        assertThat(Api.of(App.VIEWER, Brand.AURORA.premium())
                        .all("/api/v1/viewing/continue-watching")
                        .findFirst()
                        .orElseThrow()
                        .path("titleId")
                        .asString())
                .isEqualTo(title);
    }

    private static void assertEveryRailHasItsReason(Page page) {
        Locator rails = page.locator("mq-rail section.rail");
        assertThat(rails.count()).isGreaterThanOrEqualTo(6);
        for (Locator rail : rails.all()) {
            assertThat(rail.locator("h2")).not().isEmpty();
            assertThat(rail.locator(".lead p")).not().isEmpty();
        }
    }

    private static void openFirst(Page page, Locator rail) {
        Locator card = rail.locator("a.poster:not(.locked)").first();
        String name = card.locator("b").innerText();
        card.click();
        page.waitForURL(TITLE_PAGE);
        assertThat(page.locator("section.hero")).hasAttribute("aria-label", name);
    }

    /** Past the point from which on a film counts as begun. */
    private static void play(Page page) {
        page.locator(".hero a.play").click();
        page.waitForURL(Pattern.compile(".*/watch/[0-9a-f-]{36}$"));
        awaitPast(page, 0.5);
        page.evaluate("() => document.querySelector('mq-player').seek(300)");
        awaitPast(page, 301);
    }

    private static void awaitPast(Page page, double seconds) {
        page.waitForFunction(
                "past => { const video = document.querySelector('mq-player')?.video; return video && !video.paused && video.currentTime > past; }",
                seconds);
    }
}
