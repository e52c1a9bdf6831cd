package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.ViewerAppTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ViewerAppTest
class HostTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    @Test
    void anUnknownHostGetsAPlainPage() {
        Caller.Answer answer = Caller.program(port, "nobody.localhost").open("/");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("No such service here").doesNotContain("VAADIN");
    }

    @Test
    void anUnknownHostGetsAProblemFromTheApi() {
        Caller.Answer answer = Caller.program(port, "nobody.localhost").get("/api/v1/home");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:marquee:problem:no-such-service");
    }

    @Test
    void hostNamesAreReadWithoutRegardToCase() {
        String shouted = services.aurora().host().toUpperCase(Locale.ROOT);

        assertThat(Caller.program(port, shouted).get("/api/v1/auth/me").status())
                .isEqualTo(401);
    }

    @Test
    void healthMetricsAndKeysNeedNoTenant() {
        Caller nobody = Caller.program(port, "nobody.localhost");

        assertThat(List.of("/actuator/health/liveness", "/actuator/health/readiness", "/.well-known/jwks.json"))
                .allSatisfy(
                        path -> assertThat(nobody.get(path).status()).as(path).isEqualTo(200));
        assertThat(nobody.get("/actuator/env").status()).isNotEqualTo(200);
        assertThat(nobody.get("/.well-known/jwks.json")
                        .json()
                        .get("keys")
                        .get(0)
                        .has("d"))
                .isFalse();
    }

    @Test
    void theDesignIsServedAndKept() {
        Caller.Answer sheet = Caller.program(port, services.aurora().host()).get("/design/tokens.css?v-c=1");

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.header("Cache-Control")).contains("max-age=31536000").contains("immutable");
        assertThat(sheet.body()).contains("--mq-accent").doesNotContain("lanterne");
    }

    @Test
    void pagesWearTheTenantsBrand() {
        Caller.Answer page = Caller.browser(port, services.aurora().host()).open("/login");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("data-tenant=\"aurora\"")
                .contains("--mq-accent: light-dark(#0079ad, #00b7ff)")
                .containsPattern("design/tokens\\.css\\?v-c=[0-9a-f]{8}");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void whatNoCallAnswersIsAProblemAndNotThePage() {
        Caller.Answer answer = Caller.program(port, services.aurora().host())
                .signIn(services.aurora().email("basic"))
                .get("/api/v1/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
