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
class ChannelCallsTest {

    private static final String CHANNELS = "/api/v1/admin/channels";
    private static final Map<String, Object> ATTIC =
            Map.of("number", 9001, "name", "The Attic", "requiredTier", 1, "catchUpHours", 24);

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private Service aurora;
    private Caller scheduler;

    @BeforeEach
    void aScheduler() {
        aurora = services.aurora();
        scheduler = Caller.program(port, aurora.host()).signIn(aurora.email(Role.SCHEDULER));
    }

    @AfterEach
    void onlyTheUsualChannelsStay() {
        for (JsonNode channel : scheduler.get(CHANNELS).json().get("items")) {
            if (channel.get("number").asInt() > 9000) {
                scheduler.delete(CHANNELS + "/" + channel.get("id").asString());
            }
        }
    }

    @Test
    void whatWasCreatedIsReadBackWithItsVersionAsTag() {
        Answer created = scheduler.post(CHANNELS, ATTIC);
        Answer read = scheduler.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.json().get("name").asString()).isEqualTo("The Attic");
        assertThat(read.json().get("catchUpHours").asInt()).isEqualTo(24);
        assertThat(read.json().get("streamUrl").isNull()).isTrue();
        assertThat(read.json().get("logoUrl").asString()).startsWith("/artwork/channels/");
    }

    @Test
    void whatAnotherChannelHasIsNamed() {
        scheduler.post(CHANNELS, ATTIC);

        Answer answer = scheduler.post(CHANNELS, with("number", 9002));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo("name");
    }

    @Test
    void whatCannotBeIsNamed() {
        assertThat(scheduler.post(CHANNELS, with("catchUpHours", 721)).body()).contains("catchUpHours");
        assertThat(scheduler.post(CHANNELS, with("streamUrl", "ftp://x/y")).body())
                .contains("streamUrl");
        assertThat(scheduler.post(CHANNELS, with("genres", List.of("no-such"))).status())
                .isEqualTo(400);
        assertThat(scheduler.post(CHANNELS, Map.of("name", "Nothing else")).body())
                .contains("number", "requiredTier");
    }

    @Test
    void aWriteFromAnOldVersionIsRefused() {
        String path = scheduler.post(CHANNELS, ATTIC).header("Location");

        int without = scheduler.put(path, ATTIC).status();
        Answer done = write(path, "\"0\"", with("name", "The Loft"));
        Answer late = write(path, "\"0\"", with("name", "The Cellar"));

        assertThat(without).isEqualTo(428);
        assertThat(done.json().get("name").asString()).isEqualTo("The Loft");
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void aDeletedChannelIsNotThere() {
        String path = scheduler.post(CHANNELS, ATTIC).header("Location");

        assertThat(scheduler.delete(path).status()).isEqualTo(204);
        assertThat(scheduler.get(path).status()).isEqualTo(404);
        assertThat(scheduler.delete(path).status()).isEqualTo(404);
    }

    @Test
    void aChannelOfTheOtherTenantIsNotThere() {
        Service northlight = services.northlight();
        Caller other = Caller.program(port, northlight.host()).signIn(northlight.email(Role.SCHEDULER));
        String foreign = other.post(CHANNELS, ATTIC).header("Location");

        assertThat(scheduler.get(foreign).status()).isEqualTo(404);
        assertThat(scheduler.delete(foreign).status()).isEqualTo(404);
        assertThat(write(foreign, "\"0\"", ATTIC).status()).isEqualTo(404);
        assertThat(other.delete(foreign).status()).isEqualTo(204);
    }

    @Test
    void onlyASchedulerMayLookOrWrite() {
        for (Role role : List.of(Role.EDITOR, Role.OWNER, Role.SUPPORT, Role.AUDITOR)) {
            Caller other = Caller.program(port, aurora.host()).signIn(aurora.email(role));

            assertThat(other.get(CHANNELS).status()).isEqualTo(403);
            assertThat(other.post(CHANNELS, ATTIC).status()).isEqualTo(403);
        }
    }

    private Answer write(String path, String version, Map<String, Object> body) {
        return Caller.program(port, aurora.host())
                .signIn(aurora.email(Role.SCHEDULER))
                .sending("If-Match", version)
                .put(path, body);
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>(ATTIC);
        body.put(field, value);
        return body;
    }
}
