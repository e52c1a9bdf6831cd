package io.marquee.demo.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A process id with the moment its process began, so that another process that got the number later is not taken for it. */
record PidFile(Path file) {

    /** The kernel's clock and the wall clock may have moved against each other. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    void write(ProcessHandle process) {
        try {
            Files.write(
                    file, List.of(Long.toString(process.pid()), began(process).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> living() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() < 2) {
                return Optional.empty();
            }
            Instant began = Instant.parse(lines.get(1));
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").endsWith("java"))
                    .filter(process ->
                            Duration.between(began, began(process)).abs().compareTo(TOLERANCE) < 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
