package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An evening with the guide. */
@ExtendWith(InBrowser.class)
class GuideJourneyTest {

    private static final Pattern ON_NOW = Pattern.compile(".*, on now.*");

    private final Api viewer = Api.of(App.VIEWER, Brand.AURORA.streamer());

    @BeforeEach
    void nothingIsChosenYet() {
        viewer.all("/api/v1/epg/favorite-lists")
                .forEach(list -> viewer.send("DELETE", "/api/v1/epg/favorite-lists/" + id(list), ""));
        viewer.all("/api/v1/epg/reminders")
                .forEach(reminder -> viewer.send(
                        "DELETE",
                        "/api/v1/epg/reminders/" + reminder.path("broadcastId").asString(),
                        ""));
    }

    @Test
    void theGuideIsBrowsedWithKeysAlone(Visit visit) {
        Page page = guide(visit);
        focusOnBoard(page);
        assertThat(focused(page)).hasAttribute("aria-label", ON_NOW);
        String first = name(page);

        page.keyboard().press("ArrowRight");
        String next = name(page);
        page.keyboard().press("ArrowDown");
        String below = name(page);
        page.keyboard().press("ArrowUp");
        String again = name(page);
        page.keyboard().press("ArrowLeft");

        assertThat(List.of(next, below)).doesNotContain(first).doesNotHaveDuplicates();
        assertThat(again).isEqualTo(next);
        assertThat(name(page)).isEqualTo(first);
        assertThat(page.locator(".det h2")).hasText(first.split(", ", 2)[0]);

        page.keyboard().press("Control+End");
        assertThat(page.locator(".chr:focus-within")).hasAttribute("aria-rowindex", rows(page));
        page.keyboard().press("Control+ArrowRight");
        assertThat(page.locator(".days [aria-pressed=true]")).not().hasText("Today");
        page.keyboard().press("n");
        assertThat(page.locator(".days [aria-pressed=true]")).hasText("Today");
        assertThat(focused(page)).hasAttribute("aria-label", ON_NOW);
        assertThat(page.locator(".pg[tabindex='0']")).hasCount(1);

        page.keyboard().press("/");
        page.keyboard().type(first.split(",", 2)[0]);
        page.locator(".found button").first().waitFor();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".det h2")).hasText(first.split(", ", 2)[0]);
    }

    @Test
    void aStarredChannelStandsFirstFromThenOnAndOnEveryOpenPage(Visit visit) {
        Page page = guide(visit);
        Page other = visit.context().newPage();
        other.navigate(page.url());
        other.locator(".pg.now").first().waitFor();
        focusOnBoard(page);
        for (int down = 0; down < 4; down++) {
            page.keyboard().press("ArrowDown");
        }
        String channel = page.locator(".chr:focus-within .nm").innerText();

        page.keyboard().press("f");

        assertThat(page.locator(".chr:focus-within .fv")).hasAttribute("aria-pressed", "true");
        assertThat(top(other)).hasText(channel, new LocatorAssertions.HasTextOptions().setTimeout(5_000));
        page.reload();
        assertThat(top(page)).hasText(channel);
        page.locator(".chip.favourites").click();
        assertThat(page.locator(".chr")).hasCount(1);
    }

    @Test
    void aReminderIsSetAndComesToEveryOpenPageOnce(Visit visit) {
        JsonNode soon = soon();
        visit.signIn(App.VIEWER, Brand.AURORA.streamer());
        visit.open(
                App.VIEWER,
                Brand.AURORA,
                "/guide?channel=%s&at=%s"
                        .formatted(
                                soon.path("channelId").asString(),
                                soon.path("start").asString()));
        Page page = visit.page();
        page.locator(".pg[aria-selected=true]").waitFor();
        assertThat(page.locator(".det h2")).hasText(soon.path("title").asString());
        Page home = visit.context().newPage();
        home.navigate(RunningMarquee.get().base(App.VIEWER, Brand.AURORA) + "/my-list");
        home.locator("h1").waitFor();

        page.locator(".pg[tabindex='0']").focus();
        page.keyboard().press("r");
        assertThat(focused(page)).hasAttribute("aria-label", Pattern.compile(".*, reminder set.*"));
        page.locator(".lead").selectOption("30"); // which is now

        for (Page each : List.of(page, home)) {
            assertThat(each.locator(".reminder b"))
                    .hasText(soon.path("title").asString(), new LocatorAssertions.HasTextOptions().setTimeout(40_000));
            assertThat(each.locator(".reminder")).hasCount(1);
        }
        assertThat(viewer.all("/api/v1/epg/reminders")
                        .map(reminder -> reminder.path("state").asString()))
                .containsExactly("TOLD");
    }

    @Test
    void onAPhoneTheDetailsComeFromBelow(Visit visit) {
        visit.anew(390, 844, ColorScheme.DARK);
        Page page = guide(visit);

        page.locator(".pg.now").nth(1).click();

        assertThat(page.locator(".det h2")).isVisible();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertThat(page.locator(".det").boundingBox().y).isGreaterThan(300);
    }

    /** London's clocks go back on 25 October 2026 and forward on 28 March 2027. */
    @Test
    @SuppressWarnings("unchecked")
    void daysHaveAsManyHoursAsTheClockGivesThem(Visit visit) {
        visit.open(App.VIEWER, Brand.AURORA, "/login");

        var days = (List<Map<String, Object>>) visit.page().evaluate("""
                async () => {
                  const { TimeLine, daysBetween, sameClock, startOfDay } = await import('/viewer/guide/geometry.js');
                  const clock = at => new Date(at).toTimeString().slice(0, 5);
                  return ['2026-10-25', '2027-03-28', '2026-11-20'].map(day => {
                    const from = new Date(day + 'T00:00').getTime(), to = startOfDay(from, 1), line = new TimeLine(from, to);
                    const ticks = line.ticks(0, line.width);
                    return {
                      hours: (to - from) / 3600000, ticks: ticks.length, labels: ticks.map(clock).join(' '),
                      days: daysBetween(from, to).length, back: ticks.every(at => Math.abs(line.time(line.x(at)) - at) < 1),
                      evening: clock(sameClock(new Date('2026-06-01T20:15').getTime(), from)),
                    };
                  });
                }""");

        assertThat(days).extracting(day -> day.get("hours")).containsExactly(25, 23, 24);
        assertThat(days).extracting(day -> day.get("ticks")).containsExactly(50, 46, 48);
        assertThat(days).allSatisfy(day -> {
            assertThat(day.get("days")).isEqualTo(1);
            assertThat(day.get("back")).isEqualTo(true);
            assertThat(day.get("evening")).isEqualTo("20:15");
        });
        assertThat(days.get(0).get("labels").toString()).startsWith("00:00 00:30 01:00 01:30 01:00 01:30 02:00");
        assertThat(days.get(1).get("labels").toString()).startsWith("00:00 00:30 02:00 02:30");
    }

    /** What begins in 5 to 29 minutes on a channel that shows it to everybody. */
    private JsonNode soon() {
        Instant now = Instant.now();
        for (JsonNode shown : viewer.read("/api/v1/epg/guide?channelLimit=100&from=%s&to=%s"
                        .formatted(now, now.plus(Duration.ofMinutes(29))))
                .path("channels")) {
            for (JsonNode broadcast : shown.path("broadcasts")) {
                Instant start = Instant.parse(broadcast.path("start").asString());
                if (start.isAfter(now.plus(Duration.ofMinutes(6)))) {
                    return Api.JSON.valueToTree(Map.of(
                            "channelId", shown.path("channel").path("id").asString(),
                            "start", start.toString(),
                            "title", broadcast.path("title").asString()));
                }
            }
        }
        throw new AssertionError("nothing begins soon");
    }

    private static Page guide(Visit visit) {
        visit.signIn(App.VIEWER, Brand.AURORA.streamer());
        visit.open(App.VIEWER, Brand.AURORA, "/guide");
        visit.page().locator(".pg.now").first().waitFor();
        return visit.page();
    }

    private static void focusOnBoard(Page page) {
        page.locator(".pg[tabindex='0']").focus();
    }

    private static Locator focused(Page page) {
        return page.locator(".pg:focus");
    }

    private static String name(Page page) {
        page.locator(".pg:focus:not(.wait)").waitFor();
        return focused(page).getAttribute("aria-label");
    }

    private static Locator top(Page page) {
        return page.locator(".chr[aria-rowindex='2'] .nm");
    }

    private static String rows(Page page) {
        return page.locator(".epg").getAttribute("aria-rowcount");
    }

    private static String id(JsonNode list) {
        return list.path("id").asString();
    }
}
