package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.TestDatabase;
import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.TwoServices;
import io.marquee.viewer.testing.ViewerAppTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ViewerAppTest
class DatabaseGoneTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TwoServices services;

    @Autowired
    private TestDatabase database;

    private Caller signedIn;

    @BeforeEach
    void theDatabaseGoesAway() throws SQLException {
        signedIn = Caller.program(port, services.aurora().host())
                .signIn(services.aurora().email("basic"));
        admit(false);
    }

    @AfterEach
    void itComesBack() throws SQLException {
        admit(true);
    }

    @Test
    void pagesSayThatItWillBeBack() {
        Caller.Answer page =
                Caller.program(port, "t" + UUID.randomUUID() + ".localhost").open("/");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("5");
        assertThat(page.body()).contains("We will be right back").doesNotContain("VAADIN");
    }

    @Test
    void callsAnswerAProblemAndTheProcessLives() {
        Caller.Answer call = signedIn.get("/api/v1/catalog/titles");
        Caller program = Caller.program(port, services.aurora().host());

        assertThat(call.status()).isEqualTo(503);
        assertThat(call.json().get("type").asString()).isEqualTo("urn:marquee:problem:unavailable");
        assertThat(program.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(program.get("/actuator/health/readiness").status()).isEqualTo(503);
    }

    private void admit(boolean connections) throws SQLException {
        String name = database.url().replaceFirst(".*/([^?]*).*", "$1");
        try (var connection = database.superuser().in("postgres").connect();
                var statement = connection.createStatement()) {
            statement.execute("alter database %s allow_connections %s".formatted(name, connections));
            if (!connections) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
            }
        }
    }
}
