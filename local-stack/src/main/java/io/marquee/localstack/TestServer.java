package io.marquee.localstack;

import io.marquee.migrations.DatabaseLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The servers of one test JVM: their folders lie under the temporary folder, by process id, and go with the JVM. */
final class TestServer {

    private static final Path ROOT =
            Path.of(System.getProperty("java.io.tmpdir"), "marquee-tests-" + System.getProperty("user.name"));

    private static final Path HOME =
            ROOT.resolve(Long.toString(ProcessHandle.current().pid()));

    private TestServer() {}

    /** The superuser's login to a server that lives as long as this JVM. */
    static DatabaseLogin start() {
        return StackSettings.ownDatabase(System.getenv(), "MARQUEE_TEST_DATABASE")
                .orElseGet(() -> "containers".equals(System.getenv("MARQUEE_TEST_SERVERS")) ? container() : embedded());
    }

    /** Ended by Testcontainers itself when the JVM ends. */
    @SuppressWarnings("resource")
    private static DatabaseLogin container() {
        var image = DockerImageName.parse("pgvector/pgvector:pg17").asCompatibleSubstituteFor("postgres");
        var container =
                new PostgreSQLContainer(image).withDatabaseName("postgres").withUsername("postgres");
        container.start();
        return new DatabaseLogin(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static DatabaseLogin embedded() {
        var settings = new PostgresSettings(folder("postgres"), Ports.anyFree(), false, "superuser-test");
        LocalPostgres server = LocalPostgres.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            discard(settings.home());
        }));
        return server.superuser("postgres");
    }

    /** An empty folder of this JVM. What JVMs left behind that were killed is cleared away first. */
    static synchronized Path folder(String name) {
        Folders.own(ROOT);
        try (Stream<Path> homes = Files.list(ROOT)) {
            homes.filter(TestServer::isAbandoned).forEach(TestServer::clear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folders.own(HOME.resolve(name));
    }

    /** Deletes the folder of a server that has ended. */
    static void discard(Path folder) {
        Folders.delete(folder);
        Folders.deleteIfEmpty(HOME);
    }

    private static boolean isAbandoned(Path home) {
        String pid = home.getFileName().toString();
        return pid.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    private static void clear(Path home) {
        try (Stream<Path> folders = Files.list(home)) {
            List<Path> servers = folders.toList();
            servers.forEach(LocalRedis::discard);
            servers.forEach(LocalPostgres::discard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.deleteIfEmpty(home);
    }
}
