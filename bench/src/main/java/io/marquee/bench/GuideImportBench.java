package io.marquee.bench;

import io.marquee.localstack.TestDatabase;
import io.marquee.localstack.TestRedis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Imports 200 MB of guide for 2,700 channels with a heap of 256 MB, and the same again. Against what is promised. */
final class GuideImportBench {
    private static final double SECONDS = 90;
    private static final String HEAP = "-Xmx256m";

    private final TestDatabase database;
    private final TestRedis redis;
    private final boolean quick;

    GuideImportBench(TestDatabase database, TestRedis redis, boolean quick) {
        this.database = database;
        this.redis = redis;
        this.quick = quick;
    }

    List<Figure> run() throws IOException, InterruptedException {
        SyntheticTenant tenant = new SyntheticCatalogue(database).withoutVectors(1);
        Path file = Files.createTempFile("guide", ".xml");
        try {
            Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
            new SyntheticListings("Show", quick ? 270 : 2_700, 260, 17, tomorrow).write(file);
            List<String> lines = lines(tenant, file);
            double first = seconds(lines.getFirst());
            double second = seconds(lines.getLast());
            String size = Files.size(file) / 1_000_000 + " MB";
            return List.of(
                    Figure.within("Guide import, " + size + ", 256 MB heap", first, SECONDS, " s"),
                    new Figure(
                            "The same guide again, nothing written",
                            String.format(Locale.ROOT, "%.1f s", second),
                            String.format(Locale.ROOT, "%.1f s", first),
                            second / first,
                            new Figure.AtMost(1.0 / 3)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<String> lines(SyntheticTenant tenant, Path file) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                GuideImportNode.class.getName(),
                tenant.id().toString(),
                file.toString());
        builder.environment().putAll(Domain.settings(database, redis));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("SUCCEEDED") || line.startsWith("FAILED"))
                .toList();
        if (process.waitFor() != 0
                || lines.size() != 2
                || !lines.stream().allMatch(line -> line.startsWith("SUCCEEDED"))
                || !lines.getLast().contains("\"added\":0,\"changed\":0")) {
            throw new IllegalStateException("the import said " + lines);
        }
        return lines;
    }

    private static double seconds(String line) {
        return Long.parseLong(line.split(" ", 3)[1]) / 1e3;
    }
}
