package io.marquee.localstack.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** A whole Marquee in processes of its own: {@code ./marquee run} on free ports, from what is built already. */
public final class RunningInstallation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final String READY = "Marquee is ready";
    private static final int LINES = 40;

    private record Ports(int viewer, OptionalInt secondViewer, int admin, int payments, int postgres, int redis) {}

    private final Path root;
    private final Path home;
    private final Ports ports;
    private final Process process;

    private RunningInstallation(Path root, Path home, Ports ports) throws IOException {
        this.root = root;
        this.home = home;
        this.ports = ports;
        var builder = new ProcessBuilder(List.of("./marquee", "run"))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        var environment = builder.environment();
        environment.put("MARQUEE_HOME", home.toString());
        environment.put("MARQUEE_BUILD", "skip");
        environment.put("MARQUEE_VIEWER_PORT", Integer.toString(ports.viewer()));
        ports.secondViewer().ifPresent(port -> environment.put("MARQUEE_SECOND_VIEWER_PORT", Integer.toString(port)));
        environment.put("MARQUEE_ADMIN_PORT", Integer.toString(ports.admin()));
        environment.put("MARQUEE_PAYMENTS_PORT", Integer.toString(ports.payments()));
        environment.put("MARQUEE_POSTGRES_PORT", Integer.toString(ports.postgres()));
        environment.put("MARQUEE_REDIS_PORT", Integer.toString(ports.redis()));
        this.process = builder.start();
    }

    /**
     * Starts one and waits until both applications are ready.
     *
     * @param root the folder that holds the command
     * @param home where it keeps its data and its log
     * @throws IllegalStateException with the last lines that it printed, if it ends or takes too long
     */
    public static RunningInstallation start(Path root, Path home) throws IOException {
        return start(root, home, OptionalInt.empty());
    }

    /** The same with a second node of the viewer app; see {@link #start}. */
    public static RunningInstallation startWithTwoViewerNodes(Path root, Path home) throws IOException {
        return start(root, home, OptionalInt.of(freePort()));
    }

    private static RunningInstallation start(Path root, Path home, OptionalInt secondViewer) throws IOException {
        Files.createDirectories(home);
        return ready(
                root,
                home.toAbsolutePath(),
                new Ports(freePort(), secondViewer, freePort(), freePort(), freePort(), freePort()));
    }

    /** Starts it once more, after it was closed, at the same ports and with the data that it left. */
    public RunningInstallation again() throws IOException {
        return ready(root, home, ports);
    }

    private static RunningInstallation ready(Path root, Path home, Ports ports) throws IOException {
        var installation = new RunningInstallation(root, home, ports);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "end-marquee"));
        installation.awaitReady();
        return installation;
    }

    public int viewerPort() {
        return ports.viewer();
    }

    /** Of the second node of the viewer app, where there is one. */
    public OptionalInt secondViewerPort() {
        return ports.secondViewer();
    }

    public int redisPort() {
        return ports.redis();
    }

    public int adminPort() {
        return ports.admin();
    }

    public int paymentsPort() {
        return ports.payments();
    }

    /** The processes that it has started, and theirs. */
    public List<ProcessHandle> processes() {
        return process.descendants().toList();
    }

    /** Ends it and all that it has started itself, which takes it a moment. */
    @Override
    public void close() {
        process.destroy();
        if (!ended(GRACE)) {
            process.destroyForcibly();
        }
    }

    private Path log() {
        return home.resolve("run.log");
    }

    private void awaitReady() throws IOException {
        Path log = log();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Files.readString(log).contains(READY)) {
            boolean late = Instant.now().isAfter(deadline);
            if (late || ended(Duration.ofMillis(100))) {
                close();
                List<String> lines = Files.readAllLines(log);
                throw new IllegalStateException("./marquee run %s. The end of %s:%n%s"
                        .formatted(
                                late ? "took longer than " + PATIENCE : "has ended",
                                log,
                                String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()))));
            }
        }
    }

    private boolean ended(Duration within) {
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
