package io.marquee.admin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AdminAppTest
class TenantCallsTest {

    private static final String TENANTS = "/api/v1/platform/tenants";

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private final String slug = "c" + UUID.randomUUID().toString().substring(0, 8);
    private Service platform;
    private Service aurora;
    private Caller root;

    @BeforeEach
    void platformStaff() {
        platform = services.platform();
        aurora = services.aurora();
        root = Caller.program(port, platform.host()).signIn(platform.email(Role.PLATFORM));
    }

    @Test
    void aFoundedTenantAnswersUnderItsHostAtOnce() {
        Caller.Answer founded = root.post(TENANTS, body(Map.of()));

        assertThat(founded.status()).isEqualTo(201);
        assertThat(founded.json().get("state").asString()).isEqualTo("ACTIVE");
        assertThat(root.get(founded.header("Location")).json().get("slug").asString())
                .isEqualTo(slug);
        assertThat(Caller.program(port, slug + ".localhost").open("/login").status())
                .isEqualTo(200);
    }

    @Test
    void theListNamesEveryBrandAndNotThePlatform() {
        var slugs = root.get(TENANTS)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("slug").asString())
                .toList();

        assertThat(slugs).contains("aurora").doesNotContain("platform");
    }

    @Test
    void brandStaffReachNothingOfThePlatform() {
        String id = aurora.tenant().toString();
        for (Role role : Role.OF_BRANDS) {
            Caller staff = Caller.program(port, aurora.host()).signIn(aurora.email(role));

            assertThat(staff.get(TENANTS).status()).as(role.name()).isEqualTo(403);
            assertThat(staff.get(TENANTS + "/" + id).status()).as(role.name()).isEqualTo(403);
            assertThat(staff.post(TENANTS, body(Map.of())).status())
                    .as(role.name())
                    .isEqualTo(403);
            assertThat(staff.patch(TENANTS + "/" + id, Map.of("state", "SUSPENDED"))
                            .status())
                    .as(role.name())
                    .isEqualTo(403);
        }
    }

    @Test
    void aBrandsTokenIsNoneAtThePlatformAndTheOtherWayRound() {
        String owners = Caller.program(port, aurora.host())
                .login(aurora.email(Role.OWNER))
                .json()
                .get("accessToken")
                .asString();
        String roots = Caller.program(port, platform.host())
                .login(platform.email(Role.PLATFORM))
                .json()
                .get("accessToken")
                .asString();

        assertThat(Caller.program(port, platform.host())
                        .bearing(owners)
                        .get(TENANTS)
                        .status())
                .isEqualTo(401);
        assertThat(Caller.program(port, aurora.host())
                        .bearing(roots)
                        .get(TENANTS)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void platformStaffReachNothingOfABrand() {
        for (String path : List.of("titles", "jobs", "embeddings")) {
            assertThat(root.get("/api/v1/admin/" + path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void aTakenHostIsNamedAndItsOwnerIsNot() {
        Caller.Answer answer = root.post(TENANTS, body(Map.of("hosts", List.of("Aurora.localhost"))));

        assertThat(answer.status()).isEqualTo(409);
        var error = answer.json().get("errors").get(0);
        assertThat(error.get("field").asString()).isEqualTo("hosts");
        assertThat(error.get("message").asString()).isEqualTo("aurora.localhost is taken");
        assertThat(answer.body()).doesNotContain(aurora.tenant().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "slug, Kino am Fluss, slug",
        "slug, 1kino, slug",
        "slug, -, slug",
        "slug, '', slug",
        "name, ' ', name",
        "owner, nobody, owner",
        "currency, EURO, currency"
    })
    void whatCannotBeAcceptedIsNamed(String field, String value, String named) {
        Caller.Answer answer = root.post(TENANTS, body(Map.of(field, value)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .contains(named);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "localhost", "http://a.example", "a.example:8080", "'a b.example'", "straße.de"})
    void aHostThatNoBrowserSendsIsRefused(String host) {
        Caller.Answer answer = root.post(TENANTS, body(Map.of("hosts", List.of(host))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("hosts");
    }

    @Test
    void anAccentThatFailsContrastIsRefusedAtItsField() {
        Caller.Answer answer = root.post(TENANTS, body(Map.of("branding", branding("#333333"))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("branding.accent");
        assertThat(answer.json().get("errors").get(0).get("message").asString()).contains("3.0:1 is needed");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Caller.Answer founded = root.post(TENANTS, body(Map.of()));
        String path = founded.header("Location");
        var change = Map.of("branding", branding("#ff5a5f"));

        assertThat(root.patch(path, change).status()).isEqualTo(428);
        root.sending("If-Match", founded.header("ETag"));
        Caller.Answer changed = root.patch(path, change);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("branding").get("accent").get("dark").asString())
                .isEqualTo("#ff5a5f");
        assertThat(root.patch(path, change).status()).isEqualTo(412);
    }

    @Test
    void aSuspendedTenantSaysSoUnderItsHostsUntilItIsResumed() {
        String path = root.post(TENANTS, body(Map.of())).header("Location");
        Caller door = Caller.program(port, slug + ".localhost");
        assertThat(door.open("/login").status()).isEqualTo(200);

        assertThat(root.patch(path, Map.of("state", "SUSPENDED"))
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("SUSPENDED");

        await().untilAsserted(() -> {
            Caller.Answer closed = door.open("/login");
            assertThat(closed.status()).isEqualTo(404);
            assertThat(closed.body()).contains("paused");
        });
        assertThat(door.get("/api/v1/auth/me").body()).contains("service-suspended");
        root.patch(path, Map.of("state", "ACTIVE"));
        await().untilAsserted(() -> assertThat(door.open("/login").status()).isEqualTo(200));
    }

    private Map<String, Object> body(Map<String, ?> changed) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "slug",
                slug,
                "name",
                "Kino " + slug,
                "hosts",
                List.of(slug + ".localhost"),
                "branding",
                branding("#ffb84d"),
                "plans",
                "ONE_PLAN",
                "currency",
                "EUR",
                "owner",
                "owner@" + slug + ".example"));
        body.putAll(changed);
        return body;
    }

    private static Map<String, Object> branding(String accent) {
        return Map.of(
                "wordmark",
                "Kino",
                "face",
                "SERIF",
                "accent",
                accent,
                "accent2",
                "#7a1f2b",
                "radius",
                2,
                "scheme",
                "BOTH");
    }
}
