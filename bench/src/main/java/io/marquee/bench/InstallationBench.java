package io.marquee.bench;

import io.marquee.localstack.testing.RunningInstallation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A whole installation: its second start, the viewer app's memory, home in a browser. Each against what is promised. */
final class InstallationBench {

    private static final double SECONDS_TO_START = 20;
    private static final double MEBIBYTES = 900;

    private final BenchOptions options;
    private final Path root;

    InstallationBench(BenchOptions options, Path root) {
        this.options = options;
        this.root = root;
    }

    List<Figure> run() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory(root.resolve("bench/target"), "home-");
        RunningInstallation first = RunningInstallation.start(root, home);
        first.close();
        List<Figure> figures = new ArrayList<>();
        long begun = System.nanoTime();
        try (RunningInstallation second = first.again()) {
            Duration started = Duration.ofNanos(System.nanoTime() - begun);
            var viewer = new ViewerSession("http://localhost:" + second.viewerPort());
            viewer.visitEverything();
            if (options.wants("start")) {
                figures.add(
                        Figure.within("Second start, both ready", started.toMillis() / 1e3, SECONDS_TO_START, " s"));
                figures.add(Figure.within(
                        "Viewer app, resident, model loaded", residentMebibytes(second), MEBIBYTES, " MiB"));
            }
            if (options.wants("browser")) {
                figures.addAll(new FirstLoadBench(viewer.base()).run());
            }
        }
        return figures;
    }

    /** As Linux counts it. */
    private static double residentMebibytes(RunningInstallation installation) throws IOException {
        ProcessHandle viewer = installation.processes().stream()
                .filter(process ->
                        process.info().commandLine().stream().anyMatch(command -> command.contains("viewer-app")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the viewer app's process was not found"));
        return Files.readAllLines(Path.of("/proc", Long.toString(viewer.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
