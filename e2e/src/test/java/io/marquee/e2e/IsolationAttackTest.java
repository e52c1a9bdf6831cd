package io.marquee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.e2e.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Somebody of one tenant tries everything at the other's host: every call that an app's own description names, and every
 * page that its classes declare, with the one's ids, tokens and cookies. Nothing comes back, and nothing changes.
 */
@ExtendWith(InBrowser.class)
class IsolationAttackTest {

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

    static Stream<Arguments> attacks() {
        return Stream.of(App.VIEWER, App.ADMIN)
                .flatMap(app -> Stream.of(Brand.values()).map(at -> Arguments.of(app, at)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noCallOfAnAppTakesTheOtherTenantsToken(App app, Brand at) {
        Loot loot = Loot.of(at.other());
        Api intruder = Api.of(app, person(app, at.other())).movedTo(at);
        List<String> breaches = new ArrayList<>();

        for (Operation operation : Operation.of(app)) {
            for (String path : operation.paths(loot.ids())) {
                Answer answer = intruder.send(operation.method(), path, operation.body(loot.anyId()));
                boolean open = operation.opensSignIn();
                if (open ? answer.successful() : answer.status() != 401) {
                    breaches.add(operation.method() + " " + path + ": " + answer);
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noCallOfAnAppFindsTheOtherTenantsIds(App app, Brand at) {
        Loot loot = Loot.of(at.other());
        Api insider = Api.of(app, person(app, at));
        String before = loot.state();
        List<String> breaches = new ArrayList<>();

        for (Operation operation : Operation.of(app)) {
            if (!operation.namesIds()) {
                continue;
            }
            for (String path : operation.paths(loot.ids())) {
                Answer answer =
                        insider.with("If-Match", "\"0\"").send(operation.method(), path, operation.body(loot.anyId()));
                boolean nothingDone = operation.method().equals("DELETE")
                        && answer.status() == 204
                        && answer.body().isEmpty();
                if (!REFUSALS.contains(answer.status()) && !nothingDone) {
                    breaches.add(operation.method() + " " + path + ": " + answer);
                }
            }
        }

        assertThat(breaches).isEmpty();
        assertThat(loot.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void listsHoldNothingOfTheOtherTenant(App app, Brand at) {
        Loot loot = Loot.of(at.other());
        Api insider = Api.of(app, person(app, at));
        List<String> breaches = new ArrayList<>();
        int answered = 0;

        for (Operation operation : Operation.of(app)) {
            if (!operation.method().equals("GET") || operation.namesIds()) {
                continue;
            }
            Answer answer = insider.get(operation.template() + operation.query());
            answered += answer.successful() ? 1 : 0;
            loot.ids().stream()
                    .filter(answer.body()::contains)
                    .forEach(id -> breaches.add(operation.template() + " holds " + id));
        }

        assertThat(answered).isGreaterThanOrEqualTo(4);
        assertThat(breaches).isEmpty();
    }

    /** The one search that reads past the policies to look for people. */
    @ParameterizedTest
    @EnumSource
    void noSearchFindsTheOtherTenantsPeople(Brand at) {
        Api insider = Api.of(App.ADMIN, at.admin());
        JsonNode other = Api.of(App.ADMIN, at.other().admin())
                .read("/api/v1/admin/accounts?q=" + at.other().premium().email())
                .at("/items/0");
        String cursor = insider.read("/api/v1/admin/accounts?limit=1")
                .path("nextCursor")
                .asString();

        assertThat(other.path("id").asString()).isNotEmpty();
        for (String sought : List.of(
                other.path("id").asString(),
                at.other().premium().email(),
                at.other().host(),
                "%25",
                "%25' or true --")) {
            assertThat(insider.read("/api/v1/admin/accounts?q=" + sought.replace(" ", "%20"))
                            .path("items"))
                    .as(sought)
                    .isEmpty();
        }
        assertThat(Api.of(App.ADMIN, at.other().admin())
                        .read("/api/v1/admin/accounts?limit=100&cursor=" + cursor)
                        .toString())
                .doesNotContain(at.premium().email());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noPageOpensWithTheOtherTenantsSession(App app, Brand at, Visit visit) {
        Brand home = at.other();
        Loot loot = Loot.of(home);
        visit.signIn(app, person(app, home));
        if (app == App.VIEWER) {
            visit.asProfile("Premium User");
        }
        List<String> all = visit.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
        List<String> jars = new ArrayList<>(all);
        jars.add(String.join("; ", all));
        List<String> breaches = new ArrayList<>();

        for (String cookies : jars) {
            Api intruder = Api.at(app, at.host()).with("Cookie", cookies);
            for (String path : Pages.of(app, loot.ids())) {
                Answer answer = intruder.get(path);
                boolean harmless = answer.successful() && Pages.isOpen(path);
                boolean toTheDoor = answer.status() == 302 && answer.headers().contains("/login");
                boolean answered = !REFUSALS.contains(answer.status()) && !harmless && !toTheDoor;
                if (answered || loot.isIn(answer.body())) {
                    breaches.add(path + " with " + cookies.replaceAll("=[^;]*", "") + ": " + answer);
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noCallTakesTheOtherTenantsSession(Brand at, Visit visit) {
        Loot loot = Loot.of(at.other());
        visit.signIn(App.VIEWER, at.other().premium()).asProfile("Premium User");
        String cookies = String.join(
                "; ",
                visit.context().cookies().stream()
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .toList());
        Api intruder = Api.at(App.VIEWER, at.host()).with("Cookie", cookies);

        for (Operation operation : Operation.of(App.VIEWER)) {
            for (String path : operation.paths(loot.ids())) {
                Answer answer = intruder.send(operation.method(), path, operation.body(loot.anyId()));
                assertThat(answer.status()).as(operation.method() + " " + path).isIn(REFUSALS);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGrantPlaysAtItsOwnTenantOnly(Brand at) {
        JsonNode film = Api.of(App.VIEWER, at.other().premium())
                .all("/api/v1/catalog/titles?type=FILM")
                .findFirst()
                .orElseThrow();
        Api owner = Api.of(App.VIEWER, at.other().premium());
        String manifest = owner.send(
                        "POST", "/api/v1/playback/" + film.path("id").asString(), "")
                .json()
                .path("manifestUrl")
                .asString();

        assertThat(Api.at(App.VIEWER, at.other().host()).get(manifest).status()).isEqualTo(200);
        assertThat(Api.at(App.VIEWER, at.host()).get(manifest).status()).isIn(REFUSALS);
        assertThat(Api.of(App.VIEWER, at.premium()).get(manifest).status()).isIn(REFUSALS);
    }

    private static Brand.Person person(App app, Brand brand) {
        return app == App.ADMIN ? brand.admin() : brand.premium();
    }
}
