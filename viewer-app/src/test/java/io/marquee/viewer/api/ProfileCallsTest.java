package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.Caller.Answer;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.TwoServices.Service;
import io.marquee.viewer.testing.ViewerAppTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ViewerAppTest
class ProfileCallsTest {

    private static final String PROFILES = "/api/v1/profiles";

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private Service aurora;
    private String email;
    private Caller ann;

    @BeforeEach
    void annHasJustRegistered() {
        aurora = services.aurora();
        email = "ann-" + UUID.randomUUID() + "@aurora.localhost";
        Caller.program(port, aurora.host())
                .post(
                        "/api/v1/auth/register",
                        Map.of("email", email, "password", TwoServices.PASSWORD, "displayName", "Ann"));
        ann = Caller.program(port, aurora.host()).signIn(email);
    }

    @Test
    void aProfileIsMadeChangedAndDeleted() {
        Answer made = ann.post(PROFILES, Map.of("name", "Ada", "avatar", "cat", "maturityLimit", "16", "pin", "4711"));
        String ada = PROFILES + "/" + made.json().get("id").asString();

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("maturityLimit").asString()).isEqualTo("16");
        assertThat(made.json().get("pinned").asBoolean()).isTrue();
        JsonNode changed = ann.patch(ada, Map.of("name", "Eve", "pin", "")).json();
        assertThat(changed.get("name").asString()).isEqualTo("Eve");
        assertThat(changed.get("avatar").asString()).isEqualTo("cat");
        assertThat(changed.get("pinned").asBoolean()).isFalse();
        assertThat(changed.get("version").asInt()).isEqualTo(1);
        assertThat(names()).containsExactly("Ann", "Eve");
        assertThat(ann.delete(ada).status()).isEqualTo(204);
        assertThat(ann.delete(ada).status()).isEqualTo(404);
        assertThat(names()).containsExactly("Ann");
    }

    @Test
    void aProfileKeepsItsLook() {
        String own = PROFILES + "/" + first();

        assertThat(ann.patch(own, Map.of("theme", "DARK")).json().get("theme").asString())
                .isEqualTo("DARK");
        assertThat(ann.patch(own, Map.of("name", "Anna")).json().get("theme").asString())
                .isEqualTo("DARK");
        assertThat(ann.patch(own, Map.of("theme", "PINK")).status()).isEqualTo(400);
    }

    @Test
    void whoAsksIsToldWhatThePlanRestsOn() {
        JsonNode subscription = ann.get("/api/v1/auth/me").json().get("subscription");

        assertThat(subscription.get("state").asString()).isEqualTo("TRIAL");
        assertThat(subscription.get("active").asBoolean()).isTrue();
        assertThat(subscription.get("accessUntil")).isEqualTo(subscription.get("periodEnd"));
        assertThat(subscription.get("nextPlan").isNull()).isTrue();
    }

    @Test
    void aVersionThatWasReadLongAgoIsStale() {
        String own = PROFILES + "/" + first();

        assertThat(ann.sending("If-Match", "\"0\"")
                        .patch(own, Map.of("name", "Anna"))
                        .status())
                .isEqualTo(200);
        Answer second = ann.patch(own, Map.of("name", "Anne"));

        assertProblem(second, 412, "stale");
        assertThat(names()).containsExactly("Anna");
    }

    @Test
    void eachRefusalHasItsName() {
        ann.post(PROFILES, Map.of("name", "Kids", "kids", true));

        assertProblem(ann.post(PROFILES, Map.of("name", "KIDS")), 409, "name-taken");
        assertProblem(ann.patch(PROFILES + "/" + first(), Map.of("name", "kids")), 409, "name-taken");
        assertProblem(ann.patch(PROFILES + "/" + first(), Map.of("kids", true)), 409, "last-adult-profile");
        assertProblem(ann.delete(PROFILES + "/" + first()), 409, "last-adult-profile");
        for (int n = 3; n <= 5; n++) {
            ann.post(PROFILES, Map.of("name", "Number " + n));
        }
        Answer sixth = ann.post(PROFILES, Map.of("name", "Sixth"));
        assertProblem(sixth, 409, "profile-limit");
        assertThat(sixth.json().get("detail").asString()).isEqualTo("The plan Basic allows 5 profiles.");
    }

    @Test
    void theLastProfileStays() {
        assertProblem(ann.delete(PROFILES + "/" + first()), 409, "last-profile");
    }

    @Test
    void badFieldsAreNamed() {
        assertField(ann.post(PROFILES, Map.of("name", " ")), "name");
        assertField(ann.post(PROFILES, Map.of("name", "x".repeat(41))), "name");
        assertField(ann.post(PROFILES, Map.of("name", "Ada", "pin", "12345")), "pin");
        assertField(ann.post(PROFILES, Map.of("name", "Ada", "kids", true, "maturityLimit", "16")), "maturityLimit");
        assertField(ann.patch(PROFILES + "/" + first(), Map.of("name", " ")), "name");
        assertThat(ann.post(PROFILES, Map.of("name", "Ada", "avatar", "unicorn"))
                        .status())
                .isEqualTo(400);
        assertThat(ann.post(PROFILES, Map.of("name", "Ada", "maturityLimit", "7"))
                        .status())
                .isEqualTo(400);
        assertThat(names()).containsExactly("Ann");
    }

    @Test
    void aKidsTokenManagesNothingAndIsLeftWithAGrownUpsPinOrThePassword() {
        String own = first();
        String kids = ann.post(PROFILES, Map.of("name", "Kids", "kids", true))
                .json()
                .get("id")
                .asString();
        ann.post(PROFILES, Map.of("name", "Eve", "pin", "4711"));
        String door = "/api/v1/auth/profiles/%s/token";
        ann.bearing(ann.post(door.formatted(kids), Map.of())
                .json()
                .get("accessToken")
                .asString());

        assertProblem(ann.post(PROFILES, Map.of("name", "Mine")), 403, "forbidden");
        assertProblem(ann.patch(PROFILES + "/" + kids, Map.of("kids", false)), 403, "forbidden");
        assertProblem(ann.delete(PROFILES + "/" + own), 403, "forbidden");
        assertProblem(ann.post(door.formatted(own), Map.of()), 403, "wrong-pin");
        assertProblem(ann.post(door.formatted(own), Map.of("pin", "0000")), 403, "wrong-pin");
        assertProblem(ann.post(door.formatted(own), Map.of("password", "guess")), 403, "wrong-password");
        assertThat(ann.post(door.formatted(own), Map.of("pin", "4711")).status())
                .isEqualTo(200);
        assertThat(ann.post(door.formatted(own), Map.of("password", TwoServices.PASSWORD))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aDeletedProfilesTokenHasToChooseAnother() {
        String ada = ann.post(PROFILES, Map.of("name", "Ada")).json().get("id").asString();
        Caller onTv = Caller.program(port, aurora.host()).signIn(email);
        onTv.bearing(onTv.post("/api/v1/auth/profiles/" + ada + "/token", Map.of())
                .json()
                .get("accessToken")
                .asString());
        assertThat(onTv.get("/api/v1/home").status()).isEqualTo(200);

        ann.delete(PROFILES + "/" + ada);

        assertProblem(onTv.get("/api/v1/home"), 409, "choose-profile");
    }

    private String first() {
        return ann.get(PROFILES).json().get("items").get(0).get("id").asString();
    }

    private List<String> names() {
        return ann.get(PROFILES)
                .json()
                .get("items")
                .valueStream()
                .map(profile -> profile.get("name").asString())
                .toList();
    }

    private static void assertProblem(Answer answer, int status, String name) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:marquee:problem:" + name);
    }

    private static void assertField(Answer answer, String field) {
        assertProblem(answer, 400, "invalid");
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }
}
