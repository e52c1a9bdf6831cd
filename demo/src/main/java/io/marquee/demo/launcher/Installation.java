package io.marquee.demo.launcher;

import io.marquee.localstack.LocalStackException;
import io.marquee.localstack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where everything of one local installation lies.
 *
 * @param root the project's folder, with the built modules
 * @param home the folder of data, logs, passwords and process ids
 * @param model the folder of the embedding model's files, shared by all installations of this user
 * @param secondViewerPort of a second node of the viewer app, where one is wanted
 */
record Installation(
        Path root,
        Path home,
        Path model,
        int viewerPort,
        int adminPort,
        int paymentsPort,
        OptionalInt secondViewerPort,
        StackSettings stack) {

    static final String SECOND_VIEWER_PORT = "MARQUEE_SECOND_VIEWER_PORT";

    static Installation from(Map<String, String> environment, Path root) {
        Path base = root.toAbsolutePath().normalize();
        Path home = base.resolve(environment.getOrDefault("MARQUEE_HOME", ".marquee"))
                .normalize();
        Path cache = Path.of(System.getProperty("user.home"), ".cache", "marquee", "model");
        return new Installation(
                base,
                home,
                Path.of(environment.getOrDefault("MARQUEE_MODEL_DIR", cache.toString())),
                StackSettings.port(environment, "MARQUEE_VIEWER_PORT", 8080),
                StackSettings.port(environment, "MARQUEE_ADMIN_PORT", 8081),
                StackSettings.port(environment, "MARQUEE_PAYMENTS_PORT", 8082),
                environment.getOrDefault(SECOND_VIEWER_PORT, "").isBlank()
                        ? OptionalInt.empty()
                        : OptionalInt.of(StackSettings.port(environment, SECOND_VIEWER_PORT, 0)),
                StackSettings.from(environment, home));
    }

    Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    Path pidFile(String name) {
        return folder("pids").resolve(name + ".pid");
    }

    /** Exists when the demo tenants are in the database whose address it holds. */
    Path demoLoaded() {
        return home.resolve("demo-loaded");
    }

    /** What the running installation has announced. */
    Path announcement() {
        return home.resolve("announcement.txt");
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve(name));
        } catch (IOException e) {
            throw new LocalStackException("Could not create a folder in %s: %s".formatted(home, e), e);
        }
    }
}
