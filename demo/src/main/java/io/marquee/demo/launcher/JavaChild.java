package io.marquee.demo.launcher;

import io.marquee.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A JVM of ours: its output goes to a log, its id to a file by which the next run finds it if this one is killed. */
final class JavaChild implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int LINES = 25;

    private final String name;
    private final Path log;
    private final PidFile pidFile;
    private final Process process;

    private JavaChild(String name, Path log, PidFile pidFile, Process process) {
        this.name = name;
        this.log = log;
        this.pidFile = pidFile;
        this.process = process;
    }

    /** Starts {@code java} with the arguments; the variables are added to this process's own. */
    static JavaChild start(
            Installation installation, String name, List<String> arguments, Map<String, String> variables) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(installation.log(name).toFile());
        builder.environment().putAll(variables);
        try {
            Process process = builder.start();
            var pidFile = new PidFile(installation.pidFile(name));
            pidFile.write(process.toHandle());
            return new JavaChild(name, installation.log(name), pidFile, process);
        } catch (IOException e) {
            throw new LocalStackException("Could not start %s: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** Ends a process of that name which a killed run has left behind. */
    static void endLeftover(Installation installation, String name) {
        var pidFile = new PidFile(installation.pidFile(name));
        pidFile.living().ifPresent(process -> {
            System.out.println("Ending %s of an earlier run (process %d)".formatted(name, process.pid()));
            end(process);
        });
        pidFile.delete();
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** The message for a process that should still live, or should have ended well. */
    LocalStackException failure() {
        return new LocalStackException("%s ended with code %d. The end of %s:%n%s"
                .formatted(name, process.isAlive() ? -1 : process.exitValue(), log, lastLines()));
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }

    /** Asks it to end, so that the other processes can do so at the same time. */
    void askToEnd() {
        process.destroy();
    }

    @Override
    public void close() {
        end(process.toHandle());
        pidFile.delete();
    }

    /** One that is not our child can only be asked; as a zombie that nobody reaps it has no command any more. */
    private static void end(ProcessHandle process) {
        Instant deadline = Instant.now().plus(GRACE);
        process.destroy();
        try {
            while (process.isAlive() && process.info().command().isPresent()) {
                if (Instant.now().isAfter(deadline)) {
                    process.destroyForcibly();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
