package io.marquee.viewer.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.testing.NewTenant;
import io.marquee.viewer.testing.Caller;
import io.marquee.viewer.testing.ViewerAppTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Hosts under which the portal has nothing to show. */
@ViewerAppTest
class ClosedHostsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/register", "/api/v1/auth/me", "/api/v1/home"})
    void thePlatformHasNoViewers(String path) {
        Caller.Answer answer = Caller.program(port, "platform.localhost").get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("No streaming service answers under this address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/api/v1/auth/me"})
    void aSuspendedServiceSaysThatItIsPaused(String path) throws SQLException {
        String host = inState("SUSPENDED");

        Caller.Answer answer = Caller.program(port, host).get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("closed at the moment");
    }

    @Test
    void aServiceInSetUpIsNotThereYet() throws SQLException {
        Caller.Answer answer = Caller.program(port, inState("SETTING_UP")).get("/login");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("No streaming service answers under this address");
    }

    private String inState(String state) throws SQLException {
        String slug = "s" + UUID.randomUUID().toString().substring(0, 8);
        UUID tenant = NewTenant.in(database, slug);
        try (var connection = database.superuser().connect();
                var update = connection.prepareStatement("update marquee.tenant set state = ? where id = ?")) {
            update.setString(1, state);
            update.setObject(2, tenant);
            update.executeUpdate();
        }
        return slug + ".localhost";
    }
}
