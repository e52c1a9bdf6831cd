package io.marquee.localstack;

import io.marquee.localstack.Postmaster.Shutdown;
import io.marquee.migrations.DatabaseLogin;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 17 with pgvector, started from the binaries on the class path or taken over from a run that was killed.
 *
 * <p>It listens on the loopback address only, has no socket file, and asks every role for its password.
 */
public final class LocalPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresSettings settings;
    private final Postmaster postmaster;
    private final Optional<EmbeddedPostgres> started;

    private LocalPostgres(PostgresSettings settings, Postmaster postmaster, Optional<EmbeddedPostgres> started) {
        this.settings = settings;
        this.postmaster = postmaster;
        this.started = started;
    }

    /**
     * Starts it, or takes over what an earlier run has left on this folder.
     *
     * @return a server that accepts connections and knows the extension {@code vector}
     * @throws LocalStackException if the folder is another user's, the port is taken, or pgvector is not to be had
     */
    public static LocalPostgres start(PostgresSettings settings) {
        Folders.own(settings.home());
        if (Files.exists(settings.data())) {
            Folders.own(settings.data());
        }
        LocalPostgres server = living(settings).orElseGet(() -> fresh(settings));
        try (Connection superuser = server.superuser("postgres").connect()) {
            PgvectorExtension.install(superuser);
            return server;
        } catch (SQLException e) {
            server.close();
            throw new LocalStackException(
                    "PostgreSQL in %s does not answer its superuser (%s). If %s was lost, ./marquee demo-reset starts over."
                            .formatted(settings.home(), e.getMessage(), "secrets.properties"),
                    e);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The server that an earlier run has left on this folder, unless it listens elsewhere than asked: then it is ended. */
    private static Optional<LocalPostgres> living(PostgresSettings settings) {
        Optional<Postmaster> found = Postmaster.holding(settings.data());
        if (found.isPresent()) {
            Postmaster postmaster = found.get();
            if (EmbeddedServer.isInitialised(settings) && postmaster.port() == settings.port()) {
                var server = new LocalPostgres(settings, postmaster, Optional.empty());
                if (server.awaitAnswer()) {
                    LOG.info("PostgreSQL of an earlier run is still there (process {}): reusing it", postmaster.pid());
                    return Optional.of(server);
                }
            }
            postmaster.stop(Shutdown.FAST);
            Postmaster.holding(settings.data()).ifPresent(survivor -> {
                throw new LocalStackException("PostgreSQL, process %d, holds %s and does not stop."
                        .formatted(survivor.pid(), settings.data()));
            });
        }
        return Optional.empty();
    }

    private static LocalPostgres fresh(PostgresSettings settings) {
        try {
            EmbeddedPostgres started = EmbeddedServer.start(settings);
            Postmaster postmaster = Postmaster.holding(settings.data())
                    .orElseThrow(() -> new IllegalStateException("it ended at once"));
            return new LocalPostgres(settings, postmaster, Optional.of(started));
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new LocalStackException(
                    "PostgreSQL did not start: %s. Its log: %s".formatted(e.getMessage(), settings.log()), e);
        }
    }

    /** A server in recovery after a crash needs a while; one that refuses the password has answered. */
    private boolean awaitAnswer() {
        try {
            return ProcessHandles.awaitEnd(() -> postmaster.lives() && !answers(), PATIENCE) && postmaster.lives();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answers() {
        try (Connection _ = superuser("postgres").connect()) {
            return true;
        } catch (SQLException e) {
            return e.getSQLState() != null && e.getSQLState().startsWith("28");
        }
    }

    /** The login of {@code postgres} in a database of this server. */
    public DatabaseLogin superuser(String database) {
        return EmbeddedServer.superuser(settings).in(database);
    }

    /** Creates an empty database in UTF-8, unless it is there. */
    public void ensureDatabase(String name) throws SQLException {
        try (Connection superuser = superuser("postgres").connect();
                PreparedStatement select = superuser.prepareStatement("select from pg_database where datname = ?");
                Statement create = superuser.createStatement()) {
            select.setString(1, name);
            if (!select.executeQuery().next()) {
                create.execute("create database " + create.enquoteIdentifier(name, false));
            }
        }
    }

    public int port() {
        return settings.port();
    }

    public long pid() {
        return postmaster.pid();
    }

    /** Whether an earlier run had started it. */
    public boolean reused() {
        return started.isEmpty();
    }

    /** Ends the server, also one that was taken over. Waits until its process is gone. */
    @Override
    public void close() {
        started.ifPresent(LocalPostgres::stop);
        if (postmaster.lives()) {
            postmaster.stop(Shutdown.FAST);
        }
    }

    /** The library waits 5 s, which a checkpoint may outlast, and then lets go of its lock on the folder. */
    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            LOG.warn("While stopping PostgreSQL", e);
        }
    }

    /** Ends whatever server an earlier process has left on the folder, then deletes the folder. */
    static void discard(Path home) {
        Postmaster.holding(home.resolve("data")).ifPresent(postmaster -> postmaster.stop(Shutdown.IMMEDIATE));
        try {
            Folders.delete(home);
        } catch (UncheckedIOException e) {
            LOG.warn("Could not delete {}: {}", home, e.getMessage());
        }
    }
}
