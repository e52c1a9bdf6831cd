package io.marquee.demo.launcher;

import io.marquee.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An application's jar, unpacked into the installation: a plain class path starts faster than a nested one and lets the JVM
 * keep an archive of its loaded classes; and a build does not pull the jars from under a running application.
 */
final class AppLayout {

    private AppLayout() {}

    /** The unpacked application's own jar, which names its libraries; unpacked again only when the built jar has changed. */
    static Path unpacked(Installation installation, String module) {
        Path jar = built(installation.root().resolve(module).resolve("target"), module);
        Path folder = installation.folder("apps").resolve(module);
        Path unpacked = folder.resolve(jar.getFileName().toString());
        Path stamp = folder.resolve("built-from");
        try {
            String version = Files.size(jar) + " " + Files.getLastModifiedTime(jar);
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(version)) {
                delete(folder);
                unpack(jar, folder);
                Files.writeString(stamp, version);
            }
            return unpacked;
        } catch (IOException e) {
            throw new LocalStackException("Could not unpack %s: %s".formatted(jar, e), e);
        }
    }

    private static Path built(Path target, String module) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(module + "-[\\w.-]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> notBuilt(module));
        } catch (IOException e) {
            throw notBuilt(module);
        }
    }

    private static LocalStackException notBuilt(String module) {
        return new LocalStackException(module + " has not been built: use ./marquee run");
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("code " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> tree = Files.walk(folder)) {
                List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }
}
