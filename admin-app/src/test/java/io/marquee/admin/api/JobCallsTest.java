package io.marquee.admin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.marquee.account.Role;
import io.marquee.admin.testing.AdminAppTest;
import io.marquee.admin.testing.Caller;
import io.marquee.admin.testing.Caller.Answer;
import io.marquee.admin.testing.MadeUpModel;
import io.marquee.admin.testing.TwoServices;
import io.marquee.admin.testing.TwoServices.Service;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AdminAppTest
class JobCallsTest {

    private static final String EMBEDDINGS = "/api/v1/admin/embeddings";
    private static final String JOBS = "/api/v1/admin/jobs/";

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    @Autowired
    private MadeUpModel model;

    private Service northlight;
    private Caller editor;

    @BeforeEach
    void anEditor() {
        northlight = services.northlight();
        editor = Caller.program(port, northlight.host()).signIn(northlight.email(Role.EDITOR));
    }

    @AfterEach
    void letGo() {
        model.letGo();
    }

    @Test
    void regeneratingBringsEveryTitleUpToDate() {
        Answer accepted = editor.post(EMBEDDINGS + "/generate?regenerate=true", Map.of());
        String job = accepted.json().get("id").asString();

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.header("Location")).isEqualTo(JOBS + job);
        await().atMost(Duration.ofSeconds(20)).until(() -> state(job).equals("SUCCEEDED"));
        Answer counts = editor.get(EMBEDDINGS);
        assertThat(counts.json().get("current").asInt())
                .isEqualTo(counts.json().get("total").asInt())
                .isPositive();
    }

    @Test
    void aSecondStartNamesTheJobThatRuns() {
        model.hold();
        String first = editor.post(EMBEDDINGS + "/generate?regenerate=true", Map.of())
                .json()
                .get("id")
                .asString();

        Answer second = editor.post(EMBEDDINGS + "/generate", Map.of());

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("job").get("id").asString()).isEqualTo(first);
        model.letGo();
        await().atMost(Duration.ofSeconds(20)).until(() -> state(first).equals("SUCCEEDED"));
    }

    @Test
    void aJobOfTheOtherTenantIsNotThere() {
        String job =
                editor.post(EMBEDDINGS + "/generate", Map.of()).json().get("id").asString();
        Service aurora = services.aurora();
        Caller stranger = Caller.program(port, aurora.host()).signIn(aurora.email(Role.EDITOR));

        assertThat(stranger.get(JOBS + job).status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(20)).until(() -> state(job).equals("SUCCEEDED"));
    }

    @Test
    void anAuditorSeesJobsAndStartsNone() {
        Caller auditor = Caller.program(port, northlight.host()).signIn(northlight.email(Role.AUDITOR));

        assertThat(auditor.get("/api/v1/admin/jobs").status()).isEqualTo(200);
        assertThat(auditor.post(EMBEDDINGS + "/generate", Map.of()).status()).isEqualTo(403);
        assertThat(auditor.get("/api/v1/admin/channels").status()).isEqualTo(403);
    }

    @Test
    void whoHasNotSignedInGetsNothing() {
        Caller visitor = Caller.program(port, northlight.host());

        assertThat(visitor.get(EMBEDDINGS).status()).isEqualTo(401);
        assertThat(visitor.get("/api/v1/admin/jobs").status()).isEqualTo(401);
        assertThat(visitor.get("/api/v1/admin/channels").status()).isEqualTo(401);
        assertThat(visitor.get("/api/v1/admin/titles").status()).isEqualTo(401);
    }

    private String state(String job) {
        return editor.get(JOBS + job).json().get("state").asString();
    }
}
