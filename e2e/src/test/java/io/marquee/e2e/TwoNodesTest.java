package io.marquee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Two nodes of the viewer app on one database: what one of them decides holds on the other. */
@ExtendWith(InBrowser.class)
class TwoNodesTest {

    private static final Brand.Person VIEWER = Brand.AURORA.streamer();
    private static final int STREAMS_OF_PREMIUM = 4;
    private static final Duration TAKES_EFFECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(45);

    /** One device: signed in at a node, perhaps with a stream. */
    private record Device(Api api, String film, String grant) {}

    private final List<String> films = Api.of(App.VIEWER, VIEWER)
            .all("/api/v1/catalog/titles?type=FILM&sort=title")
            .map(film -> film.path("id").asString())
            .limit(STREAMS_OF_PREMIUM + 1)
            .toList();

    private final List<Device> playing = new ArrayList<>();

    @AfterEach
    void stop() {
        playing.forEach(TwoNodesTest::end);
    }

    @Test
    void aFifthStreamOfAFourStreamPlanIsRefusedWhereverItStarts() {
        for (int n = 0; n < STREAMS_OF_PREMIUM; n++) {
            playing.add(start(node(n), films.get(n)));
        }
        RunningMarquee.get().wipeRedis();

        for (App node : List.of(App.VIEWER, App.SECOND_VIEWER)) {
            Api.Answer refusal = tries(Api.of(node, VIEWER), films.getLast());

            assertThat(refusal.status()).as(refusal.toString()).isEqualTo(403);
            assertThat(refusal.json().path("reason").asString()).isEqualTo("TOO_MANY_STREAMS");
            assertThat(refusal.json().path("streams")).hasSize(STREAMS_OF_PREMIUM);
        }
    }

    @Test
    void aStreamThatIsEndedAtOneNodeIsFreeAtTheOther() {
        for (int n = 0; n < STREAMS_OF_PREMIUM; n++) {
            playing.add(start(node(n), films.get(n)));
        }
        Device first = playing.getFirst();

        end(new Device(Api.of(App.SECOND_VIEWER, VIEWER), first.film(), first.grant()));

        Api latecomer = Api.of(App.VIEWER, VIEWER);
        within(TAKES_EFFECT, () -> {
            Api.Answer answer = tries(latecomer, films.getLast());
            if (answer.successful()) {
                playing.add(device(latecomer, films.getLast(), answer));
            }
            return answer.successful();
        });
        within(TAKES_EFFECT, () -> manifest(first).status() == 403);
    }

    @Test
    void aKilledBrowserLosesItsStreamAfterItsSilence(Visit visit) {
        watch(visit, films.getFirst());
        for (int n = 1; n < STREAMS_OF_PREMIUM; n++) {
            playing.add(start(node(n), films.get(n)));
        }
        assertThat(tries(Api.of(App.SECOND_VIEWER, VIEWER), films.getLast()).status())
                .isEqualTo(403);

        visit.context().setOffline(true);
        visit.context().close();

        Api latecomer = Api.of(App.SECOND_VIEWER, VIEWER);
        within(SILENCE.plus(TAKES_EFFECT), () -> {
            playing.forEach(TwoNodesTest::beat);
            Api.Answer answer = tries(latecomer, films.getLast());
            if (answer.successful()) {
                playing.add(device(latecomer, films.getLast(), answer));
            }
            return answer.successful();
        });
    }

    @Test
    void signingOutEverywhereElseEndsPagesTokensAndStreamsOnBothNodes(Visit visit) {
        Device here = start(App.VIEWER, films.get(0));
        Device there = start(App.SECOND_VIEWER, films.get(1));
        playing.addAll(List.of(here, there));
        Page page = visit.signIn(App.VIEWER, VIEWER).page();
        Browser browser = page.context().browser();

        try (var other = new Visit(browser)) {
            other.signIn(App.SECOND_VIEWER, VIEWER);
            visit.open(App.VIEWER, VIEWER.brand(), "/account");
            page.getByText("Sign out everywhere else").click();
            visit.settled();

            within(TAKES_EFFECT, () -> here.api().get("/api/v1/auth/me").status() == 401);
            within(TAKES_EFFECT, () -> there.api().get("/api/v1/auth/me").status() == 401);
            within(
                    TAKES_EFFECT,
                    () -> manifest(here).status() == 403 && manifest(there).status() == 403);
            within(
                    TAKES_EFFECT,
                    () -> session(other, App.SECOND_VIEWER)
                                    .get("/api/v1/auth/me")
                                    .status()
                            == 401);
        }
        visit.open(App.VIEWER, VIEWER.brand(), "/account");
        assertThat(page.url()).endsWith("/account");
    }

    /** Calls the node with the page's session alone. */
    private static Api session(Visit visit, App node) {
        String cookie = visit.context().cookies().stream()
                .filter(one -> one.name.equals("MARQUEE_VIEWER"))
                .map(one -> one.name + "=" + one.value)
                .collect(Collectors.joining("; "));
        assertThat(cookie).isNotEmpty();
        return Api.at(node, VIEWER.brand().host()).with("Cookie", cookie);
    }

    private static App node(int n) {
        return n % 2 == 0 ? App.VIEWER : App.SECOND_VIEWER;
    }

    private static Device start(App node, String film) {
        Api api = Api.of(node, VIEWER);
        Api.Answer answer = tries(api, film);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return device(api, film, answer);
    }

    private static Api.Answer tries(Api api, String film) {
        return api.send("POST", "/api/v1/playback/" + film, "");
    }

    private static Device device(Api api, String film, Api.Answer started) {
        JsonNode answer = started.json();
        return new Device(api, film, answer.path("manifestUrl").asString().split("/", -1)[2]);
    }

    /** As a player asks for it: the grant in the address decides, without a token. */
    private static Api.Answer manifest(Device device) {
        return Api.at(App.SECOND_VIEWER, VIEWER.brand().host()).get("/play/" + device.grant() + "/master.m3u8");
    }

    private static void end(Device device) {
        device.api().send("DELETE", "/api/v1/playback/grants/" + device.grant(), "");
    }

    private static void beat(Device device) {
        device.api()
                .send(
                        "PUT",
                        "/api/v1/viewing/positions/" + device.film(),
                        Api.JSON.writeValueAsString(Map.of(
                                "positionSeconds",
                                1,
                                "durationSeconds",
                                3600,
                                "observedAt",
                                Instant.now().toString(),
                                "deviceId",
                                "trial")));
    }

    private static void watch(Visit visit, String film) {
        visit.signIn(App.VIEWER, VIEWER).open(App.VIEWER, VIEWER.brand(), "/watch/" + film);
        visit.page().waitForFunction("() => document.querySelector('mq-player')?.video?.currentTime > 0.2");
    }

    private static void within(Duration time, BooleanSupplier so) {
        Eventually.is(so, time);
    }
}
