package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.TwoServices.Service;
import io.marquee.viewer.testing.ViewerAppTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ViewerAppTest
class PortalSessionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private Service aurora;
    private Caller browser;

    @BeforeEach
    void aBrowser() {
        aurora = services.aurora();
        browser = Caller.browser(port, aurora.host());
    }

    @Test
    void theFormSignsInAndLeavesTheCookiesOfThisPortal() {
        Caller.Answer answer = browser.signInByForm(aurora.email("basic"), TwoServices.PASSWORD);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).doesNotContain("error");
        assertThat(answer.cookies())
                .containsPattern("MARQUEE_VIEWER=[^;]+; .*HttpOnly; SameSite=Lax")
                .containsPattern("MARQUEE_VIEWER_DEVICE=[^;]+; .*HttpOnly; SameSite=Lax");
        assertThat(browser.get("/api/v1/auth/me").status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordComesBackToTheForm() {
        Caller.Answer answer = browser.signInByForm(aurora.email("basic"), "wrong");

        assertThat(answer.header("Location")).endsWith("/login?error");
        assertThat(browser.get("/api/v1/auth/me").status()).isEqualTo(401);
    }

    @Test
    void whoHasNotSignedInIsSentToTheForm() {
        Caller.Answer answer = browser.open("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/login");
    }

    @Test
    void callsAboutAProfileWaitUntilOneIsChosen() {
        browser.signInByForm(aurora.email("basic"), TwoServices.PASSWORD);

        Caller.Answer answer = browser.get("/api/v1/catalog/titles");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:marquee:problem:choose-profile");
    }

    @Test
    void aWriteWithTheCookieAloneIsRefused() {
        browser.signInByForm(aurora.email("premium"), TwoServices.PASSWORD);
        Map<String, String> profile = Map.of("name", "Guest");

        Caller.Answer forged = browser.post("/api/v1/profiles", profile);
        browser.sending("X-CSRF-TOKEN", browser.csrfToken());
        Caller.Answer own = browser.post("/api/v1/profiles", profile);

        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.json().get("type").asString()).isEqualTo("urn:marquee:problem:csrf");
        assertThat(own.status()).isEqualTo(201);
    }

    @Test
    void aSessionOfTheOtherTenantIsRefused() {
        browser.signInByForm(aurora.email("basic"), TwoServices.PASSWORD);
        Caller stranger = Caller.program(port, services.northlight().host())
                .sending("Cookie", "MARQUEE_VIEWER=" + browser.cookie("MARQUEE_VIEWER"));

        assertThat(stranger.open("/").status()).isEqualTo(403);
        assertThat(stranger.get("/api/v1/auth/me").status()).isEqualTo(403);
        assertThat(stranger.get("/api/v1/auth/me").header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void theDeviceCookieBringsTheBrowserBackAndIsReplaced() {
        browser.signInByForm(aurora.email("basic"), TwoServices.PASSWORD);
        String before = browser.cookie("MARQUEE_VIEWER_DEVICE");
        browser.loseSession();

        int page = browser.open("/login").status();

        assertThat(page).isEqualTo(200);
        assertThat(browser.get("/api/v1/auth/me").status()).isEqualTo(200);
        assertThat(browser.cookie("MARQUEE_VIEWER_DEVICE")).isNotEqualTo(before).isNotEmpty();
    }

    @Test
    void aDeviceCookieOfTheOtherTenantIsWorthNothing() {
        browser.signInByForm(aurora.email("basic"), TwoServices.PASSWORD);
        Caller stranger = Caller.program(port, services.northlight().host())
                .sending("Cookie", "MARQUEE_VIEWER_DEVICE=" + browser.cookie("MARQUEE_VIEWER_DEVICE"));

        assertThat(stranger.open("/").status()).isEqualTo(302);
    }

    @Test
    void signingOutForgetsTheBrowser() {
        browser.signInByForm(aurora.email("standard"), TwoServices.PASSWORD);
        browser.sending("X-CSRF-TOKEN", browser.csrfToken());

        browser.post("/logout", Map.of());

        assertThat(browser.get("/api/v1/auth/me").status()).isEqualTo(401);
        assertThat(browser.cookie("MARQUEE_VIEWER_DEVICE")).isEmpty();
    }
}
