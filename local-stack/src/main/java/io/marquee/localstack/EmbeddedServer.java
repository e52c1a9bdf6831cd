package io.marquee.localstack;

import io.marquee.migrations.DatabaseLogin;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The first and every later start of an embedded server. */
final class EmbeddedServer {

    /** Written when the first start has gone all the way; before that there is nothing worth keeping. */
    private static final String INITIALISED = "marquee.initialised";

    private static final List<String> PASSWORD_FOR_EVERYBODY =
            List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256");

    private EmbeddedServer() {}

    static boolean isInitialised(PostgresSettings settings) {
        return Files.exists(settings.data().resolve(INITIALISED));
    }

    static DatabaseLogin superuser(PostgresSettings settings) {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(settings.port());
        return new DatabaseLogin(url, "postgres", settings.superuserPassword());
    }

    static EmbeddedPostgres start(PostgresSettings settings) throws IOException, SQLException {
        Ports.requireFree(settings.port(), "PostgreSQL", "MARQUEE_POSTGRES_PORT");
        boolean first = !isInitialised(settings);
        if (first) {
            Folders.delete(settings.data());
        }
        EmbeddedPostgres.Builder builder = configure(settings);
        Path binaries = Folders.cache().resolve("postgres");
        EmbeddedPostgres server = Folders.alone(binaries, () -> {
            discardHalfUnpacked(binaries);
            return builder.setOverrideWorkingDirectory(binaries.toFile()).start();
        });
        if (first) {
            secure(settings);
        }
        return server;
    }

    private static EmbeddedPostgres.Builder configure(PostgresSettings settings) {
        String durability = settings.durable() ? "on" : "off";
        var log = ProcessBuilder.Redirect.appendTo(settings.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(settings.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(settings.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", settings.superuserPassword())
                .setServerConfig("fsync", durability)
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("jit", "off")
                .setServerConfig("log_timezone", "UTC")
                // pgvector 0.8.0 overflows when it builds an index in parallel (fixed in 0.8.2).
                .setServerConfig("max_parallel_maintenance_workers", "0");
    }

    /** initdb trusts everybody on the machine; from here on a password is asked. */
    private static void secure(PostgresSettings settings) throws IOException, SQLException {
        try (Connection connection = superuser(settings).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password " + statement.enquoteLiteral(settings.superuserPassword()));
            Files.write(settings.data().resolve("pg_hba.conf"), PASSWORD_FOR_EVERYBODY);
            statement.execute("select pg_reload_conf()");
        }
        Files.createFile(settings.data().resolve(INITIALISED));
    }

    /** A process killed while it unpacked leaves a folder that would never become complete. */
    private static void discardHalfUnpacked(Path binaries) throws IOException {
        try (Stream<Path> folders = Files.list(binaries)) {
            folders.filter(folder -> folder.getFileName().toString().startsWith("PG-"))
                    .filter(folder -> !Files.exists(folder.resolve(".exists")))
                    .forEach(Folders::delete);
        }
    }
}
