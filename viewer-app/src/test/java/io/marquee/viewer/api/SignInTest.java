package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.TwoServices.Service;
import io.marquee.viewer.testing.ViewerAppTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ViewerAppTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private Service aurora;
    private Caller program;

    @BeforeEach
    void aProgram() {
        aurora = services.aurora();
        program = Caller.program(port, aurora.host());
    }

    @Test
    void givesATokenForTheFirstProfile() {
        JsonNode answer = program.login(aurora.email("basic")).json();

        assertThat(answer.get("tokenType").asString()).isEqualTo("Bearer");
        assertThat(answer.get("expiresIn").asInt()).isEqualTo(300);
        assertThat(answer.get("profiles")).hasSize(1);
        JsonNode me = program.bearing(answer.get("accessToken").asString())
                .get("/api/v1/auth/me")
                .json();
        assertThat(me.get("email").asString()).isEqualTo(aurora.email("basic"));
        assertThat(me.get("plan").get("name").asString()).isEqualTo("Basic");
        assertThat(me.get("profile").get("id"))
                .isEqualTo(answer.get("profiles").get(0).get("id"));
    }

    @Test
    void refusesInOneWayWhateverIsWrong() {
        Caller.Answer wrongPassword = login(aurora.email("basic"), "wrong");
        Caller.Answer unknown = login("nobody@aurora.localhost", TwoServices.PASSWORD);
        Caller.Answer ofTheOtherTenant = login(services.northlight().email("basic"), TwoServices.PASSWORD);

        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrongPassword.body());
        assertThat(ofTheOtherTenant.body()).isEqualTo(wrongPassword.body());
    }

    @Test
    void everyCallButSigningInNeedsACaller() {
        assertThat(program.get("/api/v1/catalog/titles").status()).isEqualTo(401);
        assertThat(program.post("/api/v1/playback/" + aurora.film("Nosferatu"), Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(program.get("/api/v1/catalog/titles").header("WWW-Authenticate"))
                .startsWith("Bearer");
        assertThat(program.get("/api/v1/nothing").status()).isEqualTo(401);
    }

    @Test
    void aTokenOfTheOtherTenantOpensNothing() {
        Caller stranger = Caller.program(port, services.northlight().host())
                .bearing(program.login(aurora.email("premium"))
                        .json()
                        .get("accessToken")
                        .asString());

        assertThat(stranger.get("/api/v1/auth/me").status()).isEqualTo(401);
        assertThat(stranger.get("/api/v1/nothing").status()).isEqualTo(401);
    }

    @Test
    void aRefreshTokenIsGoodOnceAndItsReuseEndsTheFamily() {
        JsonNode first = program.login(aurora.email("standard")).json();
        Map<String, String> old =
                Map.of("refreshToken", first.get("refreshToken").asString());

        JsonNode second = program.post("/api/v1/auth/refresh", old).json();
        int reuse = program.post("/api/v1/auth/refresh", old).status();
        Map<String, String> next =
                Map.of("refreshToken", second.get("refreshToken").asString());

        assertThat(reuse).isEqualTo(401);
        assertThat(program.post("/api/v1/auth/refresh", next).status()).isEqualTo(401);
        assertThat(program.bearing(second.get("accessToken").asString())
                        .get("/api/v1/auth/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aRefreshTokenOfTheOtherTenantIsUnknown() {
        String token =
                program.login(aurora.email("basic")).json().get("refreshToken").asString();

        Caller.Answer answer = Caller.program(port, services.northlight().host())
                .post("/api/v1/auth/refresh", Map.of("refreshToken", token));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheTokensOfTheSignIn() {
        JsonNode pair = program.login(aurora.email("basic")).json();
        program.bearing(pair.get("accessToken").asString());

        int status = program.post(
                        "/api/v1/auth/logout",
                        Map.of("refreshToken", pair.get("refreshToken").asString()))
                .status();

        assertThat(status).isEqualTo(204);
        assertThat(program.get("/api/v1/auth/me").status()).isEqualTo(401);
    }

    @Test
    void registeringMakesAnAccountOnTheLowestPlan() {
        String email = UUID.randomUUID() + "@example.org";
        Map<String, String> wanted = Map.of("email", email, "password", "secret-enough", "displayName", "Ada");

        Caller.Answer made = program.post("/api/v1/auth/register", wanted);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("plan").get("name").asString()).isEqualTo("Basic");
        assertThat(made.json().get("profiles")).hasSize(1);
    }

    @Test
    void aTakenAddressIsAnsweredLikeAFreshOne() {
        String email = UUID.randomUUID() + "@example.org";
        Map<String, String> wanted = Map.of("email", email, "password", "secret-enough", "displayName", "Ada");
        Map<String, String> others = Map.of("email", email, "password", "other-enough", "displayName", "Ada");

        Caller.Answer fresh = program.post("/api/v1/auth/register", wanted);
        Caller.Answer taken = program.post("/api/v1/auth/register", others);

        assertThat(taken.status()).isEqualTo(fresh.status()).isEqualTo(201);
        assertThat(withoutIds(taken)).isEqualTo(withoutIds(fresh));
        assertThat(taken.json().get("id")).isNotEqualTo(fresh.json().get("id"));
        assertThat(login(email, "secret-enough").status()).isEqualTo(200);
        assertThat(login(email, "other-enough").status()).isEqualTo(401);
    }

    @Test
    void aPinOpensAProfileAndNothingElseDoes() {
        program.signIn(aurora.email("premium"));
        String id = program.post("/api/v1/profiles", Map.of("name", "Private", "pin", "4711"))
                .json()
                .get("id")
                .asString();

        Caller.Answer without = program.post("/api/v1/auth/profiles/" + id + "/token", "{}");
        Caller.Answer wrong = program.post("/api/v1/auth/profiles/" + id + "/token", Map.of("pin", "0000"));
        Caller.Answer right = program.post("/api/v1/auth/profiles/" + id + "/token", Map.of("pin", "4711"));

        assertThat(without.status()).isEqualTo(403);
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(right.json().get("profile").get("id").asString()).isEqualTo(id);
        program.bearing(right.json().get("accessToken").asString());
        assertThat(program.delete("/api/v1/profiles/" + id).status()).isEqualTo(204);
        assertThat(program.get("/api/v1/catalog/titles").json().get("type").asString())
                .isEqualTo("urn:marquee:problem:choose-profile");
    }

    private static String withoutIds(Caller.Answer account) {
        return account.body().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
    }

    private Caller.Answer login(String email, String password) {
        return program.post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }
}
