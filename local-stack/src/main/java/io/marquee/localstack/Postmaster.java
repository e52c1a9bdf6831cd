package io.marquee.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL server that holds a data folder, as its {@code postmaster.pid} tells.
 *
 * @see <a href="https://www.postgresql.org/docs/17/storage-file-layout.html">Database file layout</a>
 */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;

    /** The living server of the folder; a lock that a killed one has left behind is removed. */
    static Optional<Postmaster> holding(Path data) {
        Path lock = data.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(lock);
            Optional<Postmaster> living = lines.size() > PORT_LINE
                    ? Optional.of(new Postmaster(number(lines.getFirst()), (int) number(lines.get(PORT_LINE))))
                            .filter(Postmaster::lives)
                    : Optional.empty();
            if (living.isEmpty()) {
                Files.deleteIfExists(lock);
            }
            return living;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A zombie that nobody has reaped yet has no command any more, and another process may have got the number since. */
    boolean lives() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    /** Ends the server and its sessions; committed work is safe either way. */
    void stop(Shutdown shutdown) {
        try {
            new ProcessBuilder("kill", shutdown.signal, Long.toString(pid))
                    .start()
                    .waitFor();
            ProcessHandles.awaitEnd(this::lives, Duration.ofSeconds(60));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long number(String line) {
        try {
            return Long.parseLong(line.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** How much time the server takes for its end. */
    enum Shutdown {
        /** Rolls open transactions back and writes a checkpoint. */
        FAST("-INT"),
        /** Drops everything; the next start recovers from the log. */
        IMMEDIATE("-QUIT");

        private final String signal;

        Shutdown(String signal) {
            this.signal = signal;
        }
    }
}
