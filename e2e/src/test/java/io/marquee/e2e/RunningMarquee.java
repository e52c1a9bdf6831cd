package io.marquee.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The installation that the journeys go through: {@code ./marquee run} with its own ports and data, started once for all
 * tests and ended with their JVM. With {@code -Dmarquee.base.viewer=http://localhost:8080} and
 * {@code -Dmarquee.base.admin=http://localhost:8081} one that runs already is used instead, and is changed by the tests.
 */
final class RunningMarquee {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final String READY = "Marquee is ready";
    private static final int LINES = 40;

    private static @Nullable RunningMarquee instance;

    private final int viewerPort;
    private final int adminPort;

    private RunningMarquee(int viewerPort, int adminPort) {
        this.viewerPort = viewerPort;
        this.adminPort = adminPort;
    }

    /** Starts it where nothing has done so yet. */
    static synchronized RunningMarquee get() {
        if (instance == null) {
            String viewer = System.getProperty("marquee.base.viewer");
            String admin = System.getProperty("marquee.base.admin");
            instance = viewer == null || admin == null
                    ? started()
                    : new RunningMarquee(
                            URI.create(viewer).getPort(), URI.create(admin).getPort());
        }
        return Objects.requireNonNull(instance);
    }

    /** The root of the app's addresses under any host name, without a slash at the end. */
    String base(App app, String host) {
        return "http://" + host + ":" + port(app);
    }

    String base(App app, Brand brand) {
        return base(app, brand.host());
    }

    int port(App app) {
        return app == App.VIEWER ? viewerPort : adminPort;
    }

    private static RunningMarquee started() {
        try {
            var running = new RunningMarquee(freePort(), freePort());
            Path target = Path.of("target").toAbsolutePath();
            Path log = target.resolve("marquee.log");
            Files.createDirectories(target);
            var builder = new ProcessBuilder(List.of("./marquee", "run"))
                    .directory(Path.of("..").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .put(
                            "MARQUEE_HOME",
                            Files.createTempDirectory(target, "home-").toString());
            builder.environment().put("MARQUEE_BUILD", "skip");
            builder.environment().put("MARQUEE_VIEWER_PORT", Integer.toString(running.viewerPort));
            builder.environment().put("MARQUEE_ADMIN_PORT", Integer.toString(running.adminPort));
            builder.environment().put("MARQUEE_POSTGRES_PORT", Integer.toString(freePort()));
            builder.environment().put("MARQUEE_REDIS_PORT", Integer.toString(freePort()));
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end-marquee"));
            awaitReady(process, log);
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process, Path log) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains(READY)) {
            if (ended(process, Duration.ofMillis(250)) || Instant.now().isAfter(deadline)) {
                end(process);
                List<String> lines = Files.readAllLines(log);
                throw new IllegalStateException("./marquee run %s. The end of %s:%n%s"
                        .formatted(
                                Instant.now().isAfter(deadline) ? "took longer than " + PATIENCE : "has ended",
                                log,
                                String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()))));
            }
        }
    }

    /** It ends all that it has started itself, which takes it a moment. */
    private static void end(Process process) {
        process.destroy();
        if (!ended(process, GRACE)) {
            process.destroyForcibly();
        }
    }

    private static boolean ended(Process process, Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
