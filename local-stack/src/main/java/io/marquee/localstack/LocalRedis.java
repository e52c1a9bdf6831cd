package io.marquee.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis that keeps nothing on disk, started from the binary on the class path or taken over from a run that was killed.
 */
public final class LocalRedis implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRedis.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RedisAddress address;
    private final Optional<ProcessHandle> process;
    private final boolean reused;

    private LocalRedis(RedisAddress address, Optional<ProcessHandle> process, boolean reused) {
        this.address = address;
        this.process = process;
        this.reused = reused;
    }

    /**
     * Starts it, or uses what already answers on this port.
     *
     * @param home its own folder: binary, {@code redis.log} and {@code redis.pid}
     * @throws LocalStackException if something else listens on the port
     */
    public static LocalRedis start(Path home, int port) {
        Folders.own(home);
        var address = new RedisAddress("127.0.0.1", port);
        Path pidFile = home.resolve("redis.pid");
        if (RedisConversation.answersPing(address)) {
            LOG.info("A Redis already answers on port {}: reusing it", port);
            return new LocalRedis(address, recorded(pidFile), true);
        }
        recorded(pidFile).ifPresent(ProcessHandle::destroy);
        Ports.requireFree(port, "Redis", "MARQUEE_REDIS_PORT");
        try {
            Process process = launch(home, port);
            Files.writeString(pidFile, Long.toString(process.pid()));
            var server = new LocalRedis(address, Optional.of(process.toHandle()), false);
            if (!ProcessHandles.awaitEnd(() -> process.isAlive() && !RedisConversation.answersPing(address), PATIENCE)
                    || !process.isAlive()) {
                server.close();
                throw new LocalStackException("Redis did not start. Its log: " + home.resolve("redis.log"));
            }
            return server;
        } catch (IOException e) {
            throw new LocalStackException("Redis did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Interrupted while Redis started", e);
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        Path binary =
                ExecutableProvider.newJarResourceProvider(home.toFile()).get().toPath();
        List<String> command = List.of(
                binary.toAbsolutePath().toString(),
                "--port",
                Integer.toString(port),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
                "--maxmemory",
                "128mb",
                "--maxmemory-policy",
                "allkeys-lru");
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("redis.log").toFile())
                .start();
    }

    /** The process that an earlier run has written down, if it is a Redis still. */
    static Optional<ProcessHandle> recorded(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                            .filter(LocalRedis::isRedis)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zombie that nobody reaps is alive to the kernel, but has no command any more. */
    private static boolean isRedis(ProcessHandle process) {
        return process.isAlive() && process.info().command().orElse("").contains("redis");
    }

    public RedisAddress address() {
        return address;
    }

    /** Whether an earlier run, or somebody else, had started it. */
    public boolean reused() {
        return reused;
    }

    /** The process, unless somebody else's server was found on the port. */
    public Optional<ProcessHandle> process() {
        return process;
    }

    /** Ends the server, also one of an earlier run; somebody else's is left alone. Waits until its process is gone. */
    @Override
    public void close() {
        process.ifPresent(handle -> {
            RedisConversation.shutDown(address);
            try {
                if (!ProcessHandles.awaitEnd(() -> isRedis(handle), PATIENCE)) {
                    handle.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Ends a server whose process's parent is gone. */
    static void discard(Path home) {
        recorded(home.resolve("redis.pid")).ifPresent(ProcessHandle::destroyForcibly);
    }
}
