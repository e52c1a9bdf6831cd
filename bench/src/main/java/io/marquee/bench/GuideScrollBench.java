package io.marquee.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The guide in a browser over a thousand channels and two weeks, which the browser is given in place of the API's
 * answers: when it shows broadcasts, and what scrolling costs the page's main thread, by the browser's own trace.
 */
final class GuideScrollBench {

    private static final int CHANNELS = 1000;
    private static final Duration LENGTH = Duration.ofMinutes(30);
    private static final double FIRST_MILLIS = 1000;
    private static final double FRAME_MILLIS = 8;
    private static final double NODES = 1500;
    private static final long FRAME_MICROS = 16_667;
    private static final int LOADS = 5;
    private static final String COUNT = "() => document.querySelectorAll('*').length";

    private final Browser browser;
    private final String base;
    private final String cookies;

    /** @param cookies of somebody who has signed in and chosen a profile */
    GuideScrollBench(Browser browser, String base, String cookies) {
        this.browser = browser;
        this.base = base;
        this.cookies = cookies;
    }

    List<Figure> run() {
        var shown = new Samples();
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setStorageState(cookies))) {
            context.route("**/api/v1/epg/channels", route -> answer(route, channels()));
            context.route("**/api/v1/epg/guide?*", GuideScrollBench::window);
            Page page = context.newPage();
            for (int load = -1; load < LOADS; load++) {
                page.navigate(base + "/guide");
                page.locator(".pg.now").first().waitFor();
                double millis = ((Number) page.evaluate("() => performance.now()")).doubleValue();
                if (load >= 0) {
                    shown.add(Math.round(1e6 * millis));
                }
            }
            Scrolled scrolled = scroll(page, context.newCDPSession(page));
            return List.of(
                    Figure.within("Guide, first broadcasts shown", shown.medianNanos() / 1e6, FIRST_MILLIS, " ms"),
                    Figure.within(
                            "Guide, scrolling: main thread a frame, p95",
                            scrolled.work().percentileNanos(95) / 1e6,
                            FRAME_MILLIS,
                            " ms"),
                    Figure.within("Guide, scrolling: most elements", scrolled.nodes(), NODES, ""));
        }
    }

    private record Scrolled(Samples work, double nodes) {}

    private static Scrolled scroll(Page page, CDPSession browser) {
        List<JsonObject> events = new ArrayList<>();
        browser.on(
                "Tracing.dataCollected",
                (JsonObject data) ->
                        data.getAsJsonArray("value").forEach(event -> events.add(event.getAsJsonObject())));
        boolean[] complete = new boolean[1];
        browser.on("Tracing.tracingComplete", (JsonObject _) -> complete[0] = true);
        JsonObject start = new JsonObject();
        start.addProperty("transferMode", "ReportEvents");
        start.addProperty("categories", "disabled-by-default-devtools.timeline,toplevel,__metadata");
        browser.send("Tracing.start", start);
        var box = page.locator(".epg").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        double nodes = 0;
        for (int[] by : new int[][] {{0, 60, 120}, {80, 0, 120}, {50, 50, 80}, {0, -300, 40}, {-200, 0, 40}}) {
            for (int turn = 0; turn < by[2]; turn++) {
                page.mouse().wheel(by[0], by[1]);
                page.waitForTimeout(FRAME_MICROS / 1e3);
                if (turn % 10 == 0) {
                    nodes = Math.max(nodes, ((Number) page.evaluate(COUNT)).doubleValue());
                }
            }
        }
        browser.send("Tracing.end");
        while (!complete[0]) {
            page.waitForTimeout(50);
        }
        return new Scrolled(work(events), nodes);
    }

    /** Processor time of the page's main thread, by the time of a frame. */
    private static Samples work(List<JsonObject> events) {
        Map<String, List<JsonObject>> tasks = events.stream()
                .filter(event -> text(event, "name").endsWith("RunTask")
                        && text(event, "ph").equals("X"))
                .collect(Collectors.groupingBy(GuideScrollBench::thread));
        String main = events.stream()
                .filter(event -> text(event, "name").equals("thread_name")
                        && text(event.getAsJsonObject("args"), "name").equals("CrRendererMain"))
                .map(GuideScrollBench::thread)
                .max((one, other) -> Integer.compare(
                        tasks.getOrDefault(one, List.of()).size(),
                        tasks.getOrDefault(other, List.of()).size()))
                .orElseThrow(() -> new IllegalStateException("no main thread in the trace"));
        Map<Long, Long> frames = new HashMap<>();
        for (JsonObject task : tasks.getOrDefault(main, List.of())) {
            JsonElement spent = task.has("tdur") ? task.get("tdur") : task.get("dur");
            frames.merge(task.get("ts").getAsLong() / FRAME_MICROS, 1000 * spent.getAsLong(), Long::sum);
        }
        var work = new Samples();
        frames.values().forEach(work::add);
        return work;
    }

    private static String thread(JsonObject event) {
        return event.get("pid") + "/" + event.get("tid");
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }

    private static JsonObject channels() {
        JsonArray items = new JsonArray();
        IntStream.range(0, CHANNELS).mapToObj(GuideScrollBench::channel).forEach(items::add);
        JsonObject answer = new JsonObject();
        answer.add("items", items);
        return answer;
    }

    private static JsonObject channel(int number) {
        JsonObject channel = new JsonObject();
        channel.addProperty("id", id(number).toString());
        channel.addProperty("number", number + 1);
        channel.addProperty("name", "Channel " + (number + 1));
        channel.addProperty("group", "Group " + number % 12);
        channel.addProperty("requiredTier", 1);
        channel.addProperty("locked", number % 9 == 8);
        channel.addProperty("favourite", false);
        return channel;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static void window(Route route) {
        String query = URI.create(route.request().url()).getRawQuery();
        Instant from = Instant.parse(parameters(query, "from").findFirst().orElseThrow());
        Instant to = Instant.parse(parameters(query, "to").findFirst().orElseThrow());
        List<Integer> numbers = parameters(query, "channel")
                .map(id -> (int) UUID.fromString(id).getLeastSignificantBits())
                .toList();
        JsonArray shown = new JsonArray();
        (numbers.isEmpty() ? IntStream.range(0, 25).boxed().toList() : numbers)
                .forEach(number -> shown.add(schedule(number, from, to)));
        JsonObject answer = new JsonObject();
        answer.add("channels", shown);
        answer(route, answer);
    }

    private static JsonObject schedule(int number, Instant from, Instant to) {
        JsonArray broadcasts = new JsonArray();
        long length = LENGTH.toSeconds();
        Instant at =
                Instant.ofEpochSecond(from.getEpochSecond() / length * length).minusSeconds(60L * (number % 20));
        for (; at.isBefore(to); at = at.plus(LENGTH)) {
            if (at.plus(LENGTH).isAfter(from)) {
                JsonObject broadcast = new JsonObject();
                broadcast.addProperty("id", new UUID(number, at.getEpochSecond()).toString());
                broadcast.addProperty("start", at.toString());
                broadcast.addProperty("stop", at.plus(LENGTH).toString());
                broadcast.addProperty("title", "Programme " + at.getEpochSecond() / length % 997);
                broadcast.addProperty("description", "What happens in it, told at some length.");
                broadcast.addProperty("category", "Drama");
                broadcasts.add(broadcast);
            }
        }
        JsonObject schedule = new JsonObject();
        schedule.add("channel", channel(number));
        schedule.add("broadcasts", broadcasts);
        return schedule;
    }

    private static Stream<String> parameters(String query, String name) {
        return Stream.of(query.split("&"))
                .filter(each -> each.startsWith(name + "="))
                .map(each -> each.substring(name.length() + 1).replace("%3A", ":"));
    }

    private static void answer(Route route, JsonObject body) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body.toString()));
    }
}
