package io.marquee.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Home for somebody who is signed in and whose browser has nothing in its cache, on a server that is warm. */
final class FirstLoadBench {

    private static final double MILLIS = 1_200;
    private static final double KILOBYTES = 600;
    private static final int LOADS = 7;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync");

    /** Answers the largest contentful paint so far, in milliseconds since the navigation began. */
    private static final String LARGEST_PAINT = """
            () => new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
                .observe({type: 'largest-contentful-paint', buffered: true}))
            """;

    private final String base;

    FirstLoadBench(String base) {
        this.base = base;
    }

    List<Figure> run() {
        var paints = new Samples();
        var bytes = new Samples();
        List<Figure> guide;
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(FLAGS))) {
            String cookies = signIn(browser);
            for (int load = -1; load < LOADS; load++) {
                Load seen = load(browser, cookies);
                if (load >= 0) { // the first one warms the server
                    paints.add(Math.round(1e6 * seen.paintMillis()));
                    bytes.add(seen.bytes());
                }
            }
            guide = new GuideScrollBench(browser, base, cookies).run();
        }
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.within("First load of home, largest paint", paints.medianNanos() / 1e6, MILLIS, " ms"),
                Figure.within("First load of home, on the wire", bytes.medianNanos() / 1e3, KILOBYTES, " kB")));
        figures.addAll(guide);
        return figures;
    }

    private String signIn(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(base + "/login");
            page.locator("input[name=username]").fill(ViewerSession.EMAIL);
            page.locator("input[name=password]").fill(ViewerSession.PASSWORD);
            page.locator("input[name=password]").press("Enter");
            page.locator(".who button").first().click();
            page.locator("mq-rail").first().waitFor();
            return context.storageState();
        }
    }

    private Load load(Browser browser, String cookies) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setStorageState(cookies))) {
            Page page = context.newPage();
            CDPSession network = context.newCDPSession(page);
            var bytes = new AtomicLong();
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    (JsonObject finished) ->
                            bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));
            page.navigate(base + "/");
            page.locator("mq-rail").nth(1).waitFor();
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            double paint = ((Number) page.evaluate(LARGEST_PAINT)).doubleValue();
            return new Load(paint, bytes.get());
        }
    }

    private record Load(double paintMillis, long bytes) {}

    private static Path chromium() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)).stream()
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This needs Chromium (apt-get install chromium)"));
    }
}
