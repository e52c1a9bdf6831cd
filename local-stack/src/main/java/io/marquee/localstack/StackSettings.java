package io.marquee.localstack;

import io.marquee.migrations.DatabaseLogin;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the local stack is made of.
 *
 * @param home the folder of its data, logs and secrets
 * @param ownDatabase a superuser's login to a database that is used instead of an embedded server
 */
public record StackSettings(Path home, int postgresPort, int redisPort, Optional<DatabaseLogin> ownDatabase) {

    /**
     * Reads the environment.
     *
     * @param environment {@code MARQUEE_POSTGRES_PORT} (54329), {@code MARQUEE_REDIS_PORT} (56379), and for a database of one's
     *     own {@code MARQUEE_DATABASE_URL} with a superuser in {@code MARQUEE_DATABASE_USER} and {@code MARQUEE_DATABASE_PASSWORD}
     */
    public static StackSettings from(Map<String, String> environment, Path home) {
        return new StackSettings(
                home,
                port(environment, "MARQUEE_POSTGRES_PORT", 54329),
                port(environment, "MARQUEE_REDIS_PORT", 56379),
                ownDatabase(environment, "MARQUEE_DATABASE"));
    }

    /**
     * The port that a variable chooses.
     *
     * @throws LocalStackException if the variable is set and no TCP port
     */
    public static int port(Map<String, String> environment, String variable, int standard) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) {
            return standard;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new LocalStackException("%s is no port number: %s".formatted(variable, value));
    }

    static Optional<DatabaseLogin> ownDatabase(Map<String, String> environment, String prefix) {
        String url = environment.getOrDefault(prefix + "_URL", "");
        return url.isBlank()
                ? Optional.empty()
                : Optional.of(new DatabaseLogin(
                        url,
                        environment.getOrDefault(prefix + "_USER", "postgres"),
                        environment.getOrDefault(prefix + "_PASSWORD", "")));
    }
}
