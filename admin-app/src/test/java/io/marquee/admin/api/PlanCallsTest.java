package io.marquee.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.Caller.Answer;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@AdminAppTest
class PlanCallsTest {

    private static final String PLANS = "/api/v1/admin/plans";
    private static final Map<String, Object> FAMILY = Map.of(
            "code", "family",
            "name", "Family",
            "rank", 3,
            "priceMinor", 1599,
            "currency", "EUR",
            "profileLimit", 6,
            "streamLimit", 4,
            "trialDays", 14);

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private Service aurora;
    private Caller owner;

    @BeforeEach
    void anOwner() {
        aurora = services.aurora();
        owner = Caller.program(port, aurora.host()).signIn(aurora.email(Role.OWNER));
    }

    @AfterEach
    void onlyTheUsualPlansStay() {
        for (JsonNode plan : owner.get(PLANS).json().get("items")) {
            if (plan.get("rank").asInt() > 2) {
                owner.delete(PLANS + "/" + plan.get("id").asString());
            }
        }
    }

    @Test
    void whatWasCreatedIsReadBackWithItsVersionAsTag() {
        Answer created = owner.post(PLANS, FAMILY);
        Answer read = owner.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.json().get("period").asString()).isEqualTo("MONTH");
        assertThat(read.json().get("trialDays").asInt()).isEqualTo(14);
        assertThat(read.json().get("onSale").asBoolean()).isTrue();
        assertThat(read.json().get("accounts").asInt()).isZero();
        assertThat(owner.get(PLANS).json().get("items")).hasSize(3);
    }

    @Test
    void whatAnotherPlanHasIsNamed() {
        Answer answer = owner.post(PLANS, with("name", "PREMIUM"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:marquee:problem:taken");
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("name");
    }

    @Test
    void whatCannotBeIsNamed() {
        assertThat(owner.post(PLANS, with("catchUpDays", 31)).body()).contains("\"catchUpDays\"");
        assertThat(owner.post(PLANS, with("currency", "XYZ")).status()).isEqualTo(400);
        assertThat(owner.post(PLANS, Map.of("code", "odd code")).body()).contains("name", "rank", "priceMinor");
    }

    @Test
    void aWriteFromAnOldVersionIsRefused() {
        String path = owner.post(PLANS, FAMILY).header("Location");

        int without = owner.put(path, FAMILY).status();
        Answer done = write(path, "\"0\"", with("priceMinor", 1699));
        Answer late = write(path, "\"0\"", with("priceMinor", 1));

        assertThat(without).isEqualTo(428);
        assertThat(done.json().get("priceMinor").asInt()).isEqualTo(1699);
        assertThat(late.status()).isEqualTo(412);
        assertThat(owner.get(path).json().get("priceMinor").asInt()).isEqualTo(1699);
    }

    @Test
    void aPlanThatAccountsHaveStaysAndSaysHowMany() {
        JsonNode basic = owner.get(PLANS).json().get("items").get(0);

        Answer answer = owner.delete(PLANS + "/" + basic.get("id").asString());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("accounts").asInt())
                .isPositive()
                .isEqualTo(basic.get("accounts").asInt());
    }

    @Test
    void aPlanOfTheOtherTenantIsNotThere() {
        Service northlight = services.northlight();
        String foreign = PLANS + "/"
                + Caller.program(port, northlight.host())
                        .signIn(northlight.email(Role.OWNER))
                        .get(PLANS)
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString();

        assertThat(owner.get(foreign).status()).isEqualTo(404);
        assertThat(owner.delete(foreign).status()).isEqualTo(404);
        assertThat(write(foreign, "\"0\"", FAMILY).status()).isEqualTo(404);
    }

    @Test
    void onlyTheOwnerMayLookOrWrite() {
        for (Role role : List.of(Role.EDITOR, Role.SCHEDULER, Role.SUPPORT, Role.AUDITOR)) {
            Caller other = Caller.program(port, aurora.host()).signIn(aurora.email(role));

            assertThat(other.get(PLANS).status()).isEqualTo(403);
            assertThat(other.post(PLANS, FAMILY).status()).isEqualTo(403);
        }
    }

    private Answer write(String path, String version, Map<String, Object> body) {
        return Caller.program(port, aurora.host())
                .signIn(aurora.email(Role.OWNER))
                .sending("If-Match", version)
                .put(path, body);
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>(FAMILY);
        body.put(field, value);
        return body;
    }
}
