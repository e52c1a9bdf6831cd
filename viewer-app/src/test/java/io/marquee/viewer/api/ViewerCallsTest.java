package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.viewer.testing.Caller;
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
class ViewerCallsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private Service aurora;
    private Caller basic;

    @BeforeEach
    void aViewerOnTheBasicPlan() {
        aurora = services.aurora();
        basic = Caller.program(port, aurora.host()).signIn(aurora.email("basic"));
    }

    @Test
    void listsLockedTitlesToo() {
        JsonNode items = basic.get("/api/v1/catalog/titles?sort=title").json().get("items");

        assertThat(items.valueStream().map(card -> card.get("name").asString()))
                .containsExactly("Häxan", "Metropolis", "Nosferatu");
        assertThat(items.valueStream().map(card -> card.get("locked").asBoolean()))
                .containsExactly(false, true, false);
    }

    @Test
    void pagesFollowTheirCursor() {
        JsonNode first = basic.get("/api/v1/catalog/titles?sort=title&limit=2").json();

        JsonNode second = basic.get("/api/v1/catalog/titles?sort=title&limit=2&cursor="
                        + first.get("nextCursor").asString())
                .json();

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items").get(0).get("name").asString()).isEqualTo("Nosferatu");
        assertThat(second.get("nextCursor").isNull()).isTrue();
    }

    @Test
    void whatCannotBeReadIsSaidSo() {
        assertThat(List.of(
                        "limit=0", "limit=101", "limit=many", "cursor=nonsense", "sort=loudest", "type=SONG", "year=x"))
                .allSatisfy(query -> {
                    Caller.Answer answer = basic.get("/api/v1/catalog/titles?" + query);
                    assertThat(answer.status()).as(query).isEqualTo(400);
                    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                });
    }

    @Test
    void aTitleSaysWhatOpensIt() {
        JsonNode title =
                basic.get("/api/v1/catalog/titles/" + aurora.film("Metropolis")).json();

        assertThat(title.get("name").asString()).isEqualTo("Metropolis");
        assertThat(title.get("access").get("granted").asBoolean()).isFalse();
        assertThat(title.get("access").get("reason").asString()).isEqualTo("TIER_TOO_LOW");
        assertThat(title.get("access").get("cheapestPlan").get("name").asString())
                .isEqualTo("Standard");
    }

    @Test
    void unknownForeignAndMisspeltIdsGetTheSameAnswer() {
        UUID foreign = services.northlight().film("Nosferatu");

        for (String path : List.of(
                "/api/v1/catalog/titles/%s",
                "/api/v1/epg/schedule/%s", "/api/v1/viewing/ratings/%s", "/api/v1/recommendations/similar/%s")) {
            Caller.Answer unknown = basic.get(path.formatted(UUID.randomUUID()));
            assertThat(unknown.status()).as(path).isEqualTo(404);
            assertThat(withoutInstance(basic.get(path.formatted(foreign)))).isEqualTo(withoutInstance(unknown));
            assertThat(withoutInstance(basic.get(path.formatted("x")))).isEqualTo(withoutInstance(unknown));
        }
        assertThat(withoutInstance(basic.post("/api/v1/playback/" + foreign, Map.of())))
                .isEqualTo(withoutInstance(basic.post("/api/v1/playback/" + UUID.randomUUID(), Map.of())));
        assertThat(basic.put("/api/v1/viewing/watchlist/" + foreign, Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void atTheLimitTheStreamsAreNamedAndEndingOneMakesRoom() {
        Caller tv = Caller.program(port, aurora.host()).signIn(aurora.email("standard"));
        Caller tablet = Caller.program(port, aurora.host()).signIn(aurora.email("standard"));
        Caller phone = Caller.program(port, aurora.host()).signIn(aurora.email("standard"));
        String film = "/api/v1/playback/" + aurora.film("Nosferatu");
        assertThat(tv.post(film, Map.of()).status()).isEqualTo(200);
        assertThat(tablet.post(film, Map.of()).status()).isEqualTo(200);

        Caller.Answer refused = phone.post(film, Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:marquee:problem:too-many-streams");
        JsonNode streams = refused.json().get("streams");
        assertThat(streams).hasSize(2);
        assertThat(streams.get(0).get("title").asString()).isEqualTo("Nosferatu");
        assertThat(phone.get("/api/v1/playback/streams").json().get("items")).isEqualTo(streams);
        assertThat(basic.get("/api/v1/playback/streams").json().get("items").toString())
                .doesNotContain(streams.get(0).get("grantId").asString());
        String first = streams.get(0).get("grantId").asString();
        assertThat(phone.delete("/api/v1/playback/grants/" + first).status()).isEqualTo(204);
        assertThat(phone.post(film, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void playbackAboveThePlanNamesTheCheapestThatWouldDo() {
        Caller.Answer refused = basic.post("/api/v1/playback/" + aurora.film("Metropolis"), Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.json().get("reason").asString()).isEqualTo("TIER_TOO_LOW");
        assertThat(refused.json().get("cheapestPlan").get("name").asString()).isEqualTo("Standard");
    }

    @Test
    void aGrantOpensTheFilmToItsAccountUntilItIsEnded() {
        JsonNode started = basic.post("/api/v1/playback/" + aurora.film("Nosferatu"), Map.of())
                .json();
        String manifest = started.get("manifestUrl").asString();

        Caller.Answer master = Caller.program(port, aurora.host()).get(manifest);
        Caller.Answer media = basic.get(manifest.replace("master", "media"));
        Caller.Answer segment = basic.get(manifest.replace(
                "master.m3u8",
                media.body()
                        .lines()
                        .filter(line -> line.startsWith("seg/"))
                        .findFirst()
                        .orElseThrow()));

        assertThat(master.body()).startsWith("#EXTM3U");
        assertThat(master.header("Cache-Control")).contains("no-store");
        assertThat(segment.status()).isEqualTo(200);
        assertThat(segment.header("Cache-Control")).contains("immutable");
        Caller other = Caller.program(port, aurora.host()).signIn(aurora.email("premium"));
        assertThat(other.get(manifest).status()).isEqualTo(403);
        assertThat(Caller.program(port, services.northlight().host())
                        .get(manifest)
                        .status())
                .isEqualTo(403);
        String grant = started.get("grantId").asString();
        assertThat(other.delete("/api/v1/playback/grants/" + grant).status()).isEqualTo(404);
        assertThat(basic.delete("/api/v1/playback/grants/" + grant).status()).isEqualTo(204);
        assertThat(basic.get(manifest).status()).isEqualTo(403);
    }

    @Test
    void positionsMakeContinueWatching() {
        String position = "/api/v1/viewing/positions/" + aurora.film("Nosferatu");
        Map<String, Object> report = Map.of(
                "positionSeconds",
                1200,
                "durationSeconds",
                5640,
                "observedAt",
                "2026-01-01T20:00:00Z",
                "deviceId",
                "tv");

        int status = basic.put(position, report).status();

        JsonNode item = basic.get("/api/v1/viewing/continue-watching")
                .json()
                .get("items")
                .get(0);
        assertThat(status).isEqualTo(204);
        assertThat(item.get("positionSeconds").asInt()).isEqualTo(1200);
        assertThat(basic.delete("/api/v1/viewing/continue-watching/" + aurora.film("Nosferatu"))
                        .status())
                .isEqualTo(204);
        assertThat(basic.get("/api/v1/viewing/continue-watching").json().get("items"))
                .isEmpty();
    }

    @Test
    void invalidAndMalformedBodiesAreNamed() {
        String position = "/api/v1/viewing/positions/" + aurora.film("Nosferatu");

        Caller.Answer invalid = basic.put(position, Map.of("positionSeconds", -1));
        Caller.Answer malformed = basic.put(position, "{\n  \"positionSeconds\": }");

        assertThat(invalid.status()).isEqualTo(400);
        assertThat(invalid.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .contains("positionSeconds", "durationSeconds", "observedAt", "deviceId");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.json().get("line").asInt()).isEqualTo(2);
        assertThat(malformed.json().get("column").asInt()).isPositive();
    }

    @Test
    void aProfileSeesNothingAboveItsLimitAndKidsChangeNoProfile() {
        Caller premium = Caller.program(port, aurora.host()).signIn(aurora.email("premium"));
        String kids = premium.post("/api/v1/profiles", Map.of("name", "Kids", "kids", true))
                .json()
                .get("id")
                .asString();
        premium.bearing(premium.post("/api/v1/auth/profiles/" + kids + "/token", "{}")
                .json()
                .get("accessToken")
                .asString());

        assertThat(premium.get("/api/v1/catalog/titles")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(card -> card.get("name").asString()))
                .doesNotContain("Häxan");
        assertThat(premium.get("/api/v1/catalog/titles/" + aurora.film("Häxan")).status())
                .isEqualTo(404);
        assertThat(premium.post("/api/v1/playback/" + aurora.film("Häxan"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(premium.patch("/api/v1/profiles/" + kids, Map.of("kids", false))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void ratingsAndTheListAreKept() {
        UUID film = aurora.film("Nosferatu");

        basic.put("/api/v1/viewing/ratings/" + film, Map.of("stars", 9));
        basic.put("/api/v1/viewing/watchlist/" + film, Map.of());

        assertThat(basic.get("/api/v1/viewing/ratings/" + film)
                        .json()
                        .get("stars")
                        .asInt())
                .isEqualTo(9);
        assertThat(basic.get("/api/v1/viewing/watchlist")
                        .json()
                        .get("items")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("Nosferatu");
        assertThat(basic.put("/api/v1/viewing/ratings/" + film, Map.of("stars", 11))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void channelsAndWhatTheyShowAreListed() {
        assertThat(basic.get("/api/v1/epg/channels")
                        .json()
                        .get("items")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo("Silent Nights");
        assertThat(basic.get("/api/v1/epg/now").json().get("items")).hasSize(1);
        assertThat(basic.get("/api/v1/epg/schedule/" + aurora.channel()
                                + "?from=2026-02-02T00:00:00Z&to=2026-02-01T00:00:00Z")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aWindowThatHasNotChangedIsNotSentAgain() {
        String window =
                "/api/v1/epg/guide?from=2026-02-02T00:00:00Z&to=2026-02-02T04:00:00Z&channel=" + aurora.channel();
        Caller.Answer first = basic.get(window);

        Caller.Answer second =
                basic.sending("If-None-Match", first.header("ETag")).get(window);

        assertThat(first.json().get("channels")).hasSize(1);
        assertThat(first.header("Cache-Control")).contains("private");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void aStarAndAListAreKeptInTheirOrder() {
        String star = "/api/v1/epg/favorites/" + aurora.channel();

        assertThat(basic.put(star, Map.of()).status()).isEqualTo(204);
        assertThat(basic.put("/api/v1/epg/favorites/" + UUID.randomUUID(), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(basic.get("/api/v1/epg/channels")
                        .json()
                        .get("items")
                        .get(0)
                        .get("favourite")
                        .asBoolean())
                .isTrue();
        assertThat(basic.get("/api/v1/epg/favorites").json().get("items")).hasSize(1);
        Caller.Answer made = basic.post("/api/v1/epg/favorite-lists", Map.of("name", "Late"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(basic.post("/api/v1/epg/favorite-lists", Map.of("name", "late"))
                        .status())
                .isEqualTo(400);
        assertThat(basic.get("/api/v1/epg/favorite-lists").json().get("items")).hasSize(2);
        assertThat(basic.delete("/api/v1/epg/favorite-lists/"
                                + made.json().get("id").asString())
                        .status())
                .isEqualTo(204);
        assertThat(basic.delete(star).status()).isEqualTo(204);
        assertThat(basic.get("/api/v1/epg/favorites").json().get("items")).isEmpty();
    }

    @Test
    void aCalendarOpensWithItsSignatureAlone() {
        String address = basic.get("/api/v1/epg/reminders/calendar")
                .json()
                .get("url")
                .asString()
                .replaceFirst(".*(/api/)", "$1");
        Caller stranger = Caller.program(port, aurora.host());

        Caller.Answer calendar = stranger.get(address);

        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(stranger.get(address.replace(".ics", "x.ics")).status()).isEqualTo(404);
        assertThat(Caller.program(port, services.northlight().host())
                        .get(address)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void homeListsRailsAndSearchFindsByName() {
        JsonNode home = basic.get("/api/v1/home").json();
        JsonNode hits = basic.get("/api/v1/search?q=nosf").json().get("items");

        assertThat(home.get("rails").isArray()).isTrue();
        assertThat(hits.get(0).get("name").asString()).isEqualTo("Nosferatu");
        assertThat(hits.get(0).get("score").isNumber()).isTrue();
        assertThat(basic.get("/api/v1/search").status()).isEqualTo(400);
        assertThat(basic.get("/api/v1/search?q=x&mode=dreams").status()).isEqualTo(400);
        assertThat(basic.get("/api/v1/recommendations/home").status()).isEqualTo(200);
        assertThat(basic.get("/api/v1/recommendations/similar/" + aurora.film("Nosferatu"))
                        .status())
                .isEqualTo(200);
        assertThat(basic.get("/api/v1/recommendations/similar/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theDescriptionIsOpenApi31() {
        JsonNode description =
                Caller.program(port, aurora.host()).get("/v3/api-docs").json();

        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(description.get("paths").has("/api/v1/catalog/titles")).isTrue();
        assertThat(description.get("components").get("securitySchemes").has("bearer"))
                .isTrue();
        JsonNode limit = description
                .at("/paths/~1api~1v1~1catalog~1titles/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.get("name").asString().equals("limit"))
                .findFirst()
                .orElseThrow();
        assertThat(limit.get("required").asBoolean()).isFalse();
        assertThat(limit.at("/schema/maximum").asInt()).isEqualTo(100);
    }

    private static String withoutInstance(Caller.Answer answer) {
        return answer.status() + answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
