package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An evening in front of the channels. */
@ExtendWith(InBrowser.class)
class LiveChannelTest {

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    @Test
    void aChannelPlaysWhatTheGuideSaysAndChangesProgrammeWithIt(Visit visit) {
        JsonNode on = shortlyBegun();
        visit.signIn(App.VIEWER, Brand.AURORA.premium()).asProfile("Premium User");
        Page page = visit.page();

        visit.open(
                App.VIEWER,
                Brand.AURORA,
                "/watch/channel/" + on.path("channel").path("id").asString());
        awaitPlaying(page, 3);

        Locator heading = page.locator("mq-live-player h1");
        assertThat(heading).hasText(on.path("current").path("title").asString());
        assertThat(page.locator("mq-live-player .badge")).hasText("LIVE");
        double behind = number(page, "m => (Date.now() - m.date) / 1000");
        assertThat(behind).isBetween(-5.0, 20.0);
        Instant begun = Instant.parse(on.path("current").path("start").asString());
        page.evaluate("at => document.querySelector('mq-live-player').goTo(at)", (double) begun.toEpochMilli() - 5_000);
        assertThat(heading).not().hasText(on.path("current").path("title").asString());
        assertThat(heading)
                .containsText(
                        on.path("current").path("title").asString(), PATIENTLY); // as the picture passes the second
        assertThat(number(page, "m => m.date")).isBetween(begun.toEpochMilli() - 1.0, begun.toEpochMilli() + 4_000.0);
        assertThat(page.locator("mq-live-player .said"))
                .containsText("Now on " + on.path("channel").path("name").asString());

        page.locator("mq-live-player .golive").click();

        assertThat(page.locator("mq-live-player .badge")).containsText("LIVE", PATIENTLY);
    }

    @Test
    void aBroadcastIsStartedOverAndTheChannelIsChangedByNumber(Visit visit) {
        JsonNode on = shortlyBegun();
        visit.signIn(App.VIEWER, Brand.AURORA.premium()).asProfile("Premium User");
        Page page = visit.page();
        visit.open(
                App.VIEWER,
                Brand.AURORA,
                "/watch/channel/" + on.path("channel").path("id").asString());
        awaitPlaying(page, 1);

        page.keyboard().press("Shift");
        page.locator("mq-live-player .again").click();
        page.waitForURL(Pattern.compile(".*\\?broadcast=[0-9a-f-]{36}$"));
        awaitPlaying(page, 1);

        assertThat(page.locator("mq-live-player .badge")).hasText("FROM THE START");
        assertThat(number(page, "m => m.date"))
                .isLessThan(Instant.parse(on.path("current").path("start").asString())
                                .toEpochMilli()
                        + 60_000.0);
        JsonNode other = Api.of(App.VIEWER, Brand.AURORA.premium())
                .all("/api/v1/epg/now")
                .filter(each -> !each.path("channel")
                        .path("id")
                        .equals(on.path("channel").path("id")))
                .findFirst()
                .orElseThrow();
        page.keyboard().type(String.valueOf(other.path("channel").path("number").asInt()));
        page.waitForURL(Pattern.compile(
                ".*/watch/channel/" + other.path("channel").path("id").asString() + "$"));
        awaitPlaying(page, 1);
        assertThat(page.locator("mq-live-player h1"))
                .hasText(other.path("current").path("title").asString());
    }

    /** A channel whose programme began a while ago, but within what stays listed. */
    private static JsonNode shortlyBegun() {
        Instant now = Instant.now();
        return Api.of(App.VIEWER, Brand.AURORA.premium())
                .all("/api/v1/epg/now")
                .filter(each -> !each.path("channel").path("locked").asBoolean())
                .filter(each -> each.path("current").has("start"))
                .filter(each -> {
                    Instant start =
                            Instant.parse(each.path("current").path("start").asString());
                    Instant stop =
                            Instant.parse(each.path("current").path("stop").asString());
                    return start.isBefore(now.minus(Duration.ofMinutes(1)))
                            && start.isAfter(now.minus(Duration.ofMinutes(25)))
                            && stop.isAfter(now.plus(Duration.ofMinutes(3)));
                })
                .findFirst()
                .orElseThrow();
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate("() => (" + expression + ")(document.querySelector('mq-live-player'))"))
                .doubleValue();
    }

    /** Until the clock runs and pictures have been decoded for so many seconds. */
    private static void awaitPlaying(Page page, int seconds) {
        page.waitForFunction("""
                seconds => {
                  const video = document.querySelector('mq-live-player')?.video;
                  if (!video || video.paused || video.readyState < 3) return false;
                  window.begunAt ??= video.currentTime;
                  return video.currentTime > window.begunAt + seconds && video.getVideoPlaybackQuality().totalVideoFrames > 20 * seconds;
                }""", seconds, new Page.WaitForFunctionOptions().setTimeout(30_000));
        page.evaluate("() => { window.begunAt = undefined; }");
    }
}
