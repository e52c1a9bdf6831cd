package io.marquee.bench.soak;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A {@link JobNode} in a process of its own. */
final class JobProcess implements AutoCloseable {

    private static final Duration END = Duration.ofSeconds(20);

    private final Process process;

    /**
     * Starts one.
     *
     * @param environment by which it finds its servers
     * @param settings further ones, each {@code name=value}
     */
    JobProcess(Map<String, String> environment, List<String> settings) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                JobNode.class.getName()));
        command.addAll(settings);
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        this.process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As the kernel does when memory runs out: no hook, no last word. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end in order; kills it if it does not. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(END.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator, -1)).stream()
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}
