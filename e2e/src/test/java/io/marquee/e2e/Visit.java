package io.marquee.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** One person's browser with its own cookies, and the steps that every journey takes. */
final class Visit implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final Browser browser;
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    private Page page;

    Visit(Browser browser) {
        this.browser = browser;
        context = context(1440, 900, ColorScheme.DARK);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What the server could not answer, and what no script caught. */
    List<String> faults() {
        return faults;
    }

    /** Begins anew, with a window of this size and look, and without cookies. */
    Visit anew(int width, int height, ColorScheme scheme) {
        context.close();
        context = context(width, height, scheme);
        page = context.newPage();
        return this;
    }

    /** Opens an address of the app and waits until it has been drawn. */
    Visit open(App app, Brand brand, String path) {
        return open(app, brand.host(), path);
    }

    /** Opens an address under any host and waits until it has been drawn. */
    Visit open(App app, String host, String path) {
        page.navigate(RunningMarquee.get().base(app, host) + path);
        return settled();
    }

    /** Signs in at the app's door. Leads to the profiles, to home, or back to the door. */
    Visit signIn(App app, Brand.Person person) {
        return signIn(app, person.brand().host(), person.email(), person.password());
    }

    /** Signs in at the app's door under any host. */
    Visit signIn(App app, String host, String email, String password) {
        open(app, host, "/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(Pattern.compile(".*/(login\\?.*|profiles.*|tenants.*)?$"));
        return settled();
    }

    /** Picks a profile by name where it is asked for, and ends at home. */
    Visit asProfile(String name) {
        page.locator(".who button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        page.waitForURL(url -> !url.contains("/profiles"));
        return settled();
    }

    /** Waits until the server's answers have been drawn. */
    Visit settled() {
        page.waitForFunction("""
                () => {
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive);
                  return clients.length > 0 && clients.every(client => !client.isActive());
                }""");
        return this;
    }

    /** Waits until every picture in sight has come. */
    Visit pictured() {
        page.waitForFunction("""
                () => [...document.images]
                  .filter(image => image.getAttribute('src') && image.getBoundingClientRect().top < innerHeight
                    && image.getBoundingClientRect().left < innerWidth && image.checkVisibility())
                  .every(image => image.complete && image.naturalWidth > 0) && document.fonts.status === 'loaded'""");
        return this;
    }

    private BrowserContext context(int width, int height, ColorScheme scheme) {
        BrowserContext made = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        made.setDefaultTimeout(PATIENCE);
        made.onResponse(response -> {
            if (response.status() >= 500) {
                faults.add(response.status() + " " + response.url());
            }
        });
        made.onWebError(error -> faults.add(error.error()));
        return made;
    }

    @Override
    public void close() {
        context.close();
    }
}
