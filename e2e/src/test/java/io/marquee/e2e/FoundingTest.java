package io.marquee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A brand from the form to its first viewer, and its pause. */
@ExtendWith(InBrowser.class)
class FoundingTest {

    private final String slug = "kino-" + UUID.randomUUID().toString().substring(0, 6);
    private final String host = slug + ".localhost";

    @Test
    void platformStaffFoundATenantWhoseFirstViewerSignsUp(Visit visit) {
        visit.signIn(App.ADMIN, Sight.PLATFORM, "root@platform.test", "root123")
                .open(App.ADMIN, Sight.PLATFORM, "/tenants/new");
        Page form = visit.page();
        field(form, "Name").fill("Kino am Fluss");
        assertThat(field(form, "Slug")).hasValue("kino-am-fluss"); // proposed
        field(form, "Slug").fill(slug);
        assertThat(field(form, "Address")).hasValue(host);
        field(form, "Address").fill(host);
        field(form, "Accent").fill("#ffb84d");
        field(form, "First owner").fill("owner@" + slug + ".example");
        button(form, "Found it").click();
        form.waitForURL(Pattern.compile(".*/tenants\\?tenant=" + slug));
        assertThat(form.locator(".tn[aria-current]")).containsText("Kino am Fluss");

        try (Visit viewer = new Visit(visit.context().browser())) {
            viewer.open(App.VIEWER, host, "/register");
            Page door = viewer.page();
            assertThat(door.locator("h1")).containsText("Kino am Fluss");
            assertThat(door.locator("html")).hasAttribute("style", Pattern.compile(".*#ffb84d.*"));
            viewer.open(App.SECOND_VIEWER, host, "/register");
            assertThat(door.locator("h1")).containsText("Kino am Fluss");
            door.locator("input[name=name]").fill("Vera Viewer");
            door.locator("input[name=username]").fill("vera@" + slug + ".example");
            door.locator("input[name=password]").fill("test123");
            button(door, "Create account").click();
            door.waitForURL(url -> !url.contains("/register") && !url.contains("/login"));
            assertThat(door.locator("nav").first()).containsText("Home");
        }

        button(form, "Suspend").click();
        form.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suspend"))
                .click();
        assertThat(form.locator(".tn[aria-current]")).containsText("Suspended");
        Page passerBy = form.context().newPage();
        Eventually.is(() -> passerBy.navigate(RunningMarquee.get().base(App.VIEWER, host) + "/login")
                        .status()
                == 404);
        assertThat(passerBy.locator("h1")).hasText("This service is paused");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
