package io.marquee.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings pgvector, which the embedded binaries lack, into a running server.
 *
 * <p>A compiled extension is kept in the user's cache folder, {@code pgvector/17-amd64/}: {@code lib/vector.so},
 * {@code extension/vector.control} and {@code extension/vector--*.sql}. Where there is none it is compiled from Debian's
 * source package, else taken out of the project's Docker image.
 */
final class PgvectorExtension {

    private static final Logger LOG = LoggerFactory.getLogger(PgvectorExtension.class);

    /** In order of preference; each is called with the folder to fill, the server's major version and the way's name. */
    private static final List<String> WAYS = List.of("build-pgvector.sh", "copy-pgvector-from-image.sh");

    private PgvectorExtension() {}

    /** @throws LocalStackException if there is no way to get it on this machine, naming every way */
    static void install(Connection superuser) throws SQLException {
        if (ask(superuser, "select count(*) from pg_available_extensions where name = 'vector'")
                .equals("1")) {
            return;
        }
        String major = ask(superuser, "select current_setting('server_version_num')::int / 10000");
        Path server = Path.of(ask(superuser, "select setting from pg_config where name = 'PKGLIBDIR'"));
        Path shared = Path.of(ask(superuser, "select setting from pg_config where name = 'SHAREDIR'"));
        try {
            Path built = cached(Folders.cache().resolve("pgvector"), major);
            copy(built.resolve("lib"), server);
            copy(built.resolve("extension"), shared.resolve("extension"));
        } catch (IOException e) {
            throw new LocalStackException("Could not install pgvector: " + e, e);
        }
    }

    private static Path cached(Path cache, String major) throws IOException {
        Path folder = cache.resolve(major + "-" + System.getProperty("os.arch"));
        return Folders.alone(cache, () -> {
            if (!isComplete(folder)) {
                fill(folder, major);
            }
            return folder;
        });
    }

    private static void fill(Path folder, String major) throws IOException {
        List<String> failures = new ArrayList<>();
        for (String way : WAYS) {
            Path attempt = Files.createTempDirectory(folder.getParent(), "attempt");
            try {
                LOG.info("pgvector is not in the cache: trying {}", way);
                failures.add(run(way, attempt, major));
                if (isComplete(attempt)) {
                    Folders.delete(folder);
                    Files.move(attempt, folder, StandardCopyOption.ATOMIC_MOVE);
                    return;
                }
            } finally {
                Folders.delete(attempt);
            }
        }
        throw new LocalStackException("""
                PostgreSQL needs the extension pgvector, and there was no way to get it here:
                  - compiled from Debian's source package: %s
                  - taken from the image pgvector/pgvector: %s
                Mend one of them; or put lib/vector.so and extension/vector.control, extension/vector--*.sql
                into %s; or set MARQUEE_DATABASE_URL (with MARQUEE_DATABASE_USER and
                MARQUEE_DATABASE_PASSWORD of a superuser) to a PostgreSQL %s of yours that has pgvector.""".formatted(failures.get(0), failures.get(1), folder, major));
    }

    private static boolean isComplete(Path folder) {
        return Files.exists(folder.resolve("lib/vector.so"))
                && Files.exists(folder.resolve("extension/vector.control"));
    }

    /** Runs a bundled script; what it says last is the reason if it failed. */
    private static String run(String script, Path folder, String major) throws IOException {
        Path file = Files.createTempFile("marquee", ".sh");
        Path output = Files.createTempFile("marquee", ".log");
        try (InputStream resource = PgvectorExtension.class.getResourceAsStream(script)) {
            if (resource == null) {
                throw new IllegalStateException("Missing resource " + script);
            }
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
            new ProcessBuilder("bash", file.toString(), folder.toString(), major)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            List<String> lines = Files.readAllLines(output);
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            Files.delete(file);
            Files.delete(output);
        }
    }

    /** File by file under another name first: a server that starts meanwhile sees all of a file or nothing. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(file.getFileName().toString());
                Path partial = Files.createTempFile(to, "vector", ".partial");
                Files.copy(file, partial, StandardCopyOption.REPLACE_EXISTING);
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
