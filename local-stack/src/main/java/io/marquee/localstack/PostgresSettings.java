package io.marquee.localstack;

import java.nio.file.Path;

/**
 * One embedded PostgreSQL.
 *
 * @param home its own folder: {@code data/} and {@code postgres.log} in it
 * @param port on the loopback address
 * @param durable whether an acknowledged commit survives a crash; tests do without
 * @param superuserPassword given to {@code postgres} at the first start, and needed at every later one
 */
public record PostgresSettings(Path home, int port, boolean durable, String superuserPassword) {

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    @Override
    public String toString() {
        return "PostgresSettings[" + home + ", port " + port + "]";
    }
}
