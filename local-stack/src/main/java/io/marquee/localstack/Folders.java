package io.marquee.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the local stack: whose they are, and how processes take turns in them. */
final class Folders {

    private static final Path SELF = Path.of("/proc/self");

    private Folders() {}

    /** What can be made again and is shared by all checkouts of this user. */
    static Path cache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path root = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return root.resolve("marquee");
    }

    /**
     * Creates the folder if need be.
     *
     * @throws LocalStackException if it belongs to another user: PostgreSQL would refuse it, or leave it unusable for its owner
     */
    static Path own(Path folder) {
        try {
            Files.createDirectories(folder);
            if (Files.exists(SELF)
                    && !Files.getAttribute(folder, "unix:uid").equals(Files.getAttribute(SELF, "unix:uid"))) {
                throw foreign(folder, Files.getOwner(folder).getName());
            }
            return folder;
        } catch (AccessDeniedException e) {
            throw foreign(folder, "another user");
        } catch (IOException e) {
            throw new LocalStackException("Could not create the folder " + folder + ": " + e, e);
        }
    }

    private static LocalStackException foreign(Path folder, String owner) {
        return new LocalStackException(
                "The folder %s belongs to %s, and you are %s. Run as %s, or set MARQUEE_HOME to a folder of your own."
                        .formatted(folder, owner, System.getProperty("user.name"), owner));
    }

    /** Runs the work while no other process does the same in this folder. */
    static <T> T alone(Path folder, Work<T> work) throws IOException {
        Path lock = own(folder).resolve(".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            return work.run();
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Another server of the same process still uses it.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Work that reads and writes files. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }
}
