package io.marquee.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.Caller.Answer;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdminAppTest
class ScheduleCallsTest {

    private static final String SCHEDULE = "/api/v1/admin/schedule";

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Service aurora;
    private Caller scheduler;
    private UUID channel;

    @BeforeEach
    void aChannelAndItsScheduler() {
        aurora = services.aurora();
        scheduler = Caller.program(port, aurora.host()).signIn(aurora.email(Role.SCHEDULER));
        channel = UUID.randomUUID();
        write("""
                insert into channel (id, external_id, number, name, required_tier, mark, logo_hash)
                values (?, 'noir', 77, 'Noir 24', 1, '{}', 'beef')""", channel);
    }

    @AfterEach
    void theChannelGoes() {
        write("delete from channel where id = ?", channel);
    }

    @Test
    void whatWasAddedIsReadBackChangedAndRemoved() {
        Answer added = scheduler.post(SCHEDULE, broadcast("Detour", "20:00", "21:10"));
        String path = added.header("Location");

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(scheduler.get(path).json().get("title").asString()).isEqualTo("Detour");
        assertThat(scheduler.get(path).header("ETag")).isEqualTo("\"0\"");

        Answer changed = scheduler.put(path, broadcast("Detour", "20:15", "21:25"));

        assertThat(changed.json().get("start").asString()).isEqualTo("2040-05-01T20:15:00Z");
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(scheduler.delete(path).status()).isEqualTo(204);
        assertThat(scheduler.get(path).status()).isEqualTo(404);
        assertThat(scheduler.delete(path).status()).isEqualTo(404);
    }

    @Test
    void anOverlapIsRefusedNamingTheBroadcastInTheWay() {
        Answer stranger = scheduler.post(SCHEDULE, broadcast("The Stranger", "20:15", "21:50"));
        Answer detour = scheduler.post(SCHEDULE, broadcast("Detour", "18:00", "19:10"));

        Answer refused = scheduler.post(SCHEDULE, broadcast("Gilda", "19:30", "20:16"));
        Answer moved = scheduler.put(detour.header("Location"), broadcast("Detour", "21:00", "22:10"));

        for (Answer answer : new Answer[] {refused, moved}) {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.header("Content-Type")).contains("application/problem+json");
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:marquee:problem:overlap");
            assertThat(answer.json().get("inTheWay").get("title").asString()).isEqualTo("The Stranger");
            assertThat(answer.json().get("inTheWay").get("id").asString())
                    .isEqualTo(stranger.json().get("id").asString());
        }
        assertThat(scheduler
                        .post(SCHEDULE, broadcast("Gilda", "19:10", "20:15"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aTitleOfTheCatalogueNeedsNoOtherWords() {
        Map<String, Object> body = broadcast("", "20:00", "21:34");
        body.remove("title");
        body.put("titleId", aurora.nosferatu().toString());

        Answer added = scheduler.post(SCHEDULE, body);

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().get("title").asString()).isEqualTo("Nosferatu");
        assertThat(added.json().get("maturity").asInt()).isEqualTo(12);
    }

    @Test
    void whatCannotBeIsNamed() {
        assertThat(scheduler
                        .post(SCHEDULE, broadcast("Detour", "20:00", "19:00"))
                        .status())
                .isEqualTo(400);
        assertThat(scheduler.post(SCHEDULE, Map.of("title", "Detour")).body()).contains("channelId", "start", "stop");
        Map<String, Object> endless = broadcast("Detour", "20:00", "21:00");
        endless.put("stop", "2040-05-03T20:00:00Z");
        assertThat(scheduler.post(SCHEDULE, endless).body()).contains("24 hours");
        Map<String, Object> nameless = broadcast(" ", "20:00", "21:00");
        assertThat(scheduler.post(SCHEDULE, nameless).status()).isEqualTo(400);
    }

    @Test
    void aWriteFromAnOldVersionIsRefusedWhereOneIsNamed() {
        String path =
                scheduler.post(SCHEDULE, broadcast("Detour", "20:00", "21:00")).header("Location");
        scheduler.put(path, broadcast("Detour", "20:05", "21:05"));
        Caller late = Caller.program(port, aurora.host())
                .signIn(aurora.email(Role.SCHEDULER))
                .sending("If-Match", "\"0\"");

        assertThat(late.put(path, broadcast("Detour", "20:10", "21:10")).status())
                .isEqualTo(412);
    }

    @Test
    void theListIsPagedByStart() {
        for (int hour = 10; hour < 15; hour++) {
            scheduler.post(SCHEDULE, broadcast("Film " + hour, hour + ":00", hour + 1 + ":00"));
        }
        String list = SCHEDULE + "?channelId=" + channel + "&from=2040-05-01T10:30:00Z&to=2040-05-01T14:00:00Z&limit=3";

        Answer first = scheduler.get(list);
        Answer second =
                scheduler.get(list + "&cursor=" + first.json().get("nextCursor").asString());

        assertThat(first.json().get("items")).hasSize(3);
        assertThat(first.json().get("items").get(0).get("title").asString()).isEqualTo("Film 10");
        assertThat(second.json().get("items")).hasSize(1);
        assertThat(second.json().get("nextCursor").isNull()).isTrue();
    }

    @Test
    void whatStaffChangeIsNoted() {
        scheduler.post(SCHEDULE, broadcast("Detour", "20:00", "21:00"));
        Caller owner = Caller.program(port, aurora.host()).signIn(aurora.email(Role.OWNER));

        assertThat(owner.get("/api/v1/admin/audit?thing=broadcast").json().get("items"))
                .isNotEmpty();
    }

    @Test
    void anotherTenantsScheduleIsNotThere() {
        String path =
                scheduler.post(SCHEDULE, broadcast("Detour", "20:00", "21:00")).header("Location");
        Service northlight = services.northlight();
        Caller other = Caller.program(port, northlight.host()).signIn(northlight.email(Role.SCHEDULER));

        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.put(path, broadcast("Detour", "20:00", "21:00")).status())
                .isEqualTo(404);
        assertThat(other.delete(path).status()).isEqualTo(404);
        assertThat(other.post(SCHEDULE, broadcast("Detour", "22:00", "23:00")).status())
                .isEqualTo(400);
        assertThat(other.get(SCHEDULE + "?channelId=" + channel + "&from=2040-05-01T00:00:00Z")
                        .json()
                        .get("items"))
                .isEmpty();
    }

    private Map<String, Object> broadcast(String title, String start, String stop) {
        return new HashMap<>(Map.of(
                "channelId",
                channel.toString(),
                "start",
                "2040-05-01T" + start + ":00Z",
                "stop",
                "2040-05-01T" + stop + ":00Z",
                "title",
                title));
    }

    private void write(String sql, UUID id) {
        aurora.run(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> jdbc.sql(sql).params(id).update()));
    }
}
