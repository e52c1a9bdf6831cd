package io.marquee.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.migrations.DatabaseLogin;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path home;

    private final int port = Ports.anyFree();

    @AfterEach
    void leaveNothingRunning() {
        LocalPostgres.discard(home);
    }

    @Test
    void keepsItsDataAndItsSettingsOverARestart() throws SQLException {
        try (LocalPostgres first = start(port)) {
            run(first.superuser("postgres"), "create table kept as select 7 as number");
        }

        try (LocalPostgres second = start(port)) {
            DatabaseLogin superuser = second.superuser("postgres");

            assertThat(second.reused()).isFalse();
            assertThat(ask(superuser, "select number from kept")).isEqualTo("7");
            assertThat(ask(superuser, "show fsync")).isEqualTo("on");
            assertThat(ask(superuser, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(superuser, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(superuser, "show unix_socket_directories")).isEmpty();
            assertThat(ask(superuser, "show max_parallel_maintenance_workers")).isEqualTo("0");
        }
    }

    @Test
    void asksForThePassword() {
        try (LocalPostgres server = start(port)) {
            var stranger = new DatabaseLogin(server.superuser("postgres").url(), "postgres", "wrong");

            assertThatThrownBy(stranger::connect).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void takesOverTheServerThatAKilledRunLeft() throws Exception {
        Postmaster left = KilledRun.leaving(home, port);

        try (LocalPostgres next = start(port)) {
            assertThat(next.reused()).isTrue();
            assertThat(next.pid()).isEqualTo(left.pid());
        }
        assertThat(left.lives()).isFalse();
    }

    @Test
    void movesToAnotherPortWhenAskedTo() throws Exception {
        Postmaster left = KilledRun.leaving(home, port);

        try (LocalPostgres moved = start(Ports.anyFree())) {
            assertThat(moved.reused()).isFalse();
            assertThat(left.lives()).isFalse();
        }
    }

    @Test
    void recoversWhenTheServerWasKilledToo() throws Exception {
        Postmaster left = KilledRun.leaving(home, port);
        run(EmbeddedServer.superuser(settings(home, port)), "create table kept as select 7 as number");
        new ProcessBuilder("kill", "-KILL", Long.toString(left.pid())).start().waitFor();
        assertThat(ProcessHandles.awaitEnd(left::lives, Duration.ofSeconds(10))).isTrue();
        assertThat(home.resolve("data/postmaster.pid")).exists();

        try (LocalPostgres server = start(port)) {
            assertThat(server.reused()).isFalse();
            assertThat(ask(server.superuser("postgres"), "select number from kept"))
                    .isEqualTo("7");
        }
    }

    @Test
    void removesTheLockOfAProcessThatIsNoPostgres() throws Exception {
        Path lock = Files.createDirectories(home.resolve("data")).resolve("postmaster.pid");
        Files.write(lock, List.of(Long.toString(ProcessHandle.current().pid()), "/data", "0", "5432"));

        assertThat(Postmaster.holding(lock.getParent())).isEmpty();
        assertThat(lock).doesNotExist();
    }

    @Test
    void startsOverWhenTheFirstStartWasInterrupted() throws Exception {
        Files.createDirectories(home.resolve("data/base"));
        Files.writeString(home.resolve("data/postgresql.conf"), "half");

        try (LocalPostgres server = start(port)) {
            assertThat(ask(server.superuser("postgres"), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void namesThePortAndTheVariableWhenThePortIsTaken() throws Exception {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(port))
                    .isInstanceOf(LocalStackException.class)
                    .hasMessageContaining(Integer.toString(port))
                    .hasMessageContaining("MARQUEE_POSTGRES_PORT");
        }
    }

    private LocalPostgres start(int port) {
        return LocalPostgres.start(settings(home, port));
    }

    static PostgresSettings settings(Path home, int port) {
        return new PostgresSettings(home, port, true, "secret");
    }

    private static void run(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseLogin login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
