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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AdminAppTest
class TitleCallsTest {

    private static final String TITLES = "/api/v1/admin/titles";
    private static final Map<String, Object> CALIGARI = Map.of(
            "type",
            "FILM",
            "name",
            "The Cabinet of Dr. Caligari",
            "year",
            1920,
            "runtimeMinutes",
            67,
            "requiredTier",
            1,
            "genres",
            List.of("horror"));

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    private Service aurora;
    private Caller editor;

    @BeforeEach
    void anEditor() {
        aurora = services.aurora();
        editor = Caller.program(port, aurora.host()).signIn(aurora.email(Role.EDITOR));
    }

    @Test
    void whatWasCreatedIsReadBackWithItsVersionAsTag() {
        Answer created = editor.post(TITLES, CALIGARI);
        Answer read = editor.get(created.header("Location"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag"))
                .isEqualTo("\"" + read.json().get("version").asInt() + "\"");
        assertThat(read.json().get("publication").asString()).isEqualTo("DRAFT");
        assertThat(read.json().get("maturityRating").asString()).isEqualTo("UNRATED");
    }

    @Test
    void aWriteWithoutTheVersionItStartsFromIsRefused() {
        Answer answer = editor.put(created(), CALIGARI);

        assertThat(answer.status()).isEqualTo(428);
    }

    @Test
    void aWriteFromAnOldVersionIsRefusedAndChangesNothing() {
        String path = created();
        String first = editor.get(path).header("ETag");
        int done = write(path, first, "Caligari").status();

        Answer late = write(path, first, "Somebody else's name");

        assertThat(done).isEqualTo(200);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().get("type").asString()).isEqualTo("urn:marquee:problem:stale");
        assertThat(editor.get(path).json().get("name").asString()).isEqualTo("Caligari");
    }

    @Test
    void whatIsMissingIsNamed() {
        Answer answer = editor.post(TITLES, Map.of("type", "FILM", "name", " "));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("name", "year", "genres");
    }

    @Test
    void aTitleOfTheOtherTenantIsNotThere() {
        String foreign = TITLES + "/" + services.northlight().nosferatu();

        assertThat(editor.get(foreign).status()).isEqualTo(404);
        assertThat(editor.delete(foreign).status()).isEqualTo(404);
        assertThat(write(foreign, "\"0\"", "Mine now").status()).isEqualTo(404);
        assertThat(editor.get(TITLES + "?q=Nosferatu").json().get("items")).hasSize(1);
    }

    @Test
    void aTokenOfTheOtherTenantOpensNothing() {
        Service northlight = services.northlight();
        Answer login = Caller.program(port, northlight.host()).login(northlight.email(Role.EDITOR));
        Caller stranger = Caller.program(port, aurora.host())
                .bearing(login.json().get("accessToken").asString());

        assertThat(stranger.get(TITLES).status()).isEqualTo(401);
    }

    @Test
    void onlyAnEditorMayLookOrWrite() {
        for (Role role : List.of(Role.OWNER, Role.SCHEDULER, Role.SUPPORT, Role.AUDITOR)) {
            Caller other = Caller.program(port, aurora.host()).signIn(aurora.email(role));

            assertThat(other.get(TITLES).status()).isEqualTo(403);
            assertThat(other.post(TITLES, CALIGARI).status()).isEqualTo(403);
            assertThat(other.delete(TITLES + "/" + aurora.nosferatu()).status()).isEqualTo(403);
        }
    }

    @Test
    void aViewerWithoutRolesIsRefusedInTheSameWordsAsAWrongPassword() {
        Answer viewer = Caller.program(port, aurora.host()).login(aurora.viewer());
        Answer nobody = Caller.program(port, aurora.host()).login("nobody@" + aurora.host());

        assertThat(viewer.status()).isEqualTo(401);
        assertThat(viewer.body()).isEqualTo(nobody.body());
    }

    @Test
    void thePagesOfTheListFollowEachOther() {
        created();
        Answer first = editor.get(TITLES + "?limit=1");

        Answer second = editor.get(
                TITLES + "?limit=1&cursor=" + first.json().get("nextCursor").asString());

        assertThat(second.json().get("items").get(0).get("id"))
                .isNotEqualTo(first.json().get("items").get(0).get("id"));
        assertThat(editor.get(TITLES + "?cursor=made-up").status()).isEqualTo(400);
    }

    private String created() {
        return editor.post(TITLES, CALIGARI).header("Location");
    }

    private Answer write(String path, String version, String name) {
        Map<String, Object> body = new HashMap<>(CALIGARI);
        body.put("name", name);
        return Caller.program(port, aurora.host())
                .signIn(aurora.email(Role.EDITOR))
                .sending("If-Match", version)
                .put(path, body);
    }
}
