package io.marquee.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AdminAppTest
class SignInTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/titles", "/titles/new", "/channels", "/embeddings", "/jobs"})
    void aVisitorIsSentToTheSignIn(String page) {
        Caller.Answer answer = browser.open(page);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/login");
    }

    @Test
    void aMemberOfTheStaffGetsIn() {
        Caller.Answer answer = browser.signInByForm(aurora.email(Role.SUPPORT), TwoServices.PASSWORD);

        assertThat(answer.header("Location")).doesNotContain("error");
        assertThat(answer.cookies()).contains("MARQUEE_ADMIN=");
        assertThat(browser.open("/").status()).isEqualTo(200);
    }

    @Test
    void aViewerIsRefusedAsIfThePasswordWereWrong() {
        String viewer =
                browser.signInByForm(aurora.viewer(), TwoServices.PASSWORD).header("Location");
        String wrong = browser.signInByForm(aurora.email(Role.EDITOR), "wrong").header("Location");

        assertThat(viewer).isEqualTo(wrong).endsWith("/login?error");
        assertThat(browser.open("/").status()).isEqualTo(302);
    }

    @Test
    void aSessionOfTheOtherTenantIsRefused() {
        browser.signInByForm(aurora.email(Role.EDITOR), TwoServices.PASSWORD);
        Caller stranger = Caller.program(port, services.northlight().host())
                .sending("Cookie", "MARQUEE_ADMIN=" + browser.cookie("MARQUEE_ADMIN"));

        assertThat(stranger.open("/titles").status()).isEqualTo(403);
    }
}
