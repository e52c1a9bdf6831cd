package io.marquee.localstack;

import io.marquee.migrations.DatabaseLogin;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** One test class's own database. */
public final class TestDatabase implements AutoCloseable {

    private final LocalDatabase database;
    private final DatabaseLogin server;

    TestDatabase(LocalDatabase database, DatabaseLogin server) {
        this.database = database;
        this.server = server;
    }

    /** The JDBC address, without user and password. */
    public String url() {
        return database.url();
    }

    /** How the applications sign in: subject to row-level security. */
    public DatabaseLogin app() {
        return database.app();
    }

    public DatabaseLogin platform() {
        return database.platform();
    }

    public DatabaseLogin owner() {
        return database.owner();
    }

    /** Sees and may do everything: for preparing and checking, never for the code under test. */
    public DatabaseLogin superuser() {
        return database.superuser();
    }

    /** The variables by which the applications find this database; also good as Spring properties. */
    public Map<String, String> environment() {
        return database.environment();
    }

    /** Drops the database, with whoever is still connected. */
    @Override
    public void close() {
        String name = url().replaceFirst(".*/([^?]*).*", "$1");
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(name));
        } catch (SQLException e) {
            throw new LocalStackException("Could not drop " + name + ": " + e.getMessage(), e);
        }
    }
}
