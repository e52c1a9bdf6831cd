package io.marquee.localstack.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A whole Marquee in processes of its own: {@code ./marquee run} on free ports, from what is built already. */
public final class RunningInstallation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final String READY = "Marquee is ready";
    private static final int LINES = 40;

    private final Process process;
    private final int viewerPort;
    private final int adminPort;

    private RunningInstallation(Process process, int viewerPort, int adminPort) {
        this.process = process;
        this.viewerPort = viewerPort;
        this.adminPort = adminPort;
    }

    /**
     * Starts one and waits until both applications are ready.
     *
     * @param root the folder that holds the command
     * @param home where it keeps its data and its log; what a former one has left there is used again
     * @throws IllegalStateException with the last lines that it printed, if it ends or takes too long
     */
    public static RunningInstallation start(Path root, Path home) throws IOException {
        Files.createDirectories(home);
        Path log = home.resolve("run.log").toAbsolutePath();
        int viewerPort = freePort();
        int adminPort = freePort();
        var builder = new ProcessBuilder(List.of("./marquee", "run"))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("MARQUEE_HOME", home.toAbsolutePath().toString());
        environment.put("MARQUEE_BUILD", "skip");
        environment.put("MARQUEE_VIEWER_PORT", Integer.toString(viewerPort));
        environment.put("MARQUEE_ADMIN_PORT", Integer.toString(adminPort));
        environment.put("MARQUEE_POSTGRES_PORT", Integer.toString(freePort()));
        environment.put("MARQUEE_REDIS_PORT", Integer.toString(freePort()));
        var installation = new RunningInstallation(builder.start(), viewerPort, adminPort);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "end-marquee"));
        installation.awaitReady(log);
        return installation;
    }

    public int viewerPort() {
        return viewerPort;
    }

    public int adminPort() {
        return adminPort;
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

    private void awaitReady(Path log) throws IOException {
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
