package io.marquee.localstack;

import io.marquee.migrations.RolePasswords;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The passwords of one installation, made up at its first start and kept in a file that only its user can read. */
record Secrets(String superuser, RolePasswords roles, String payments, String exports) {

    static final String FILE = "secrets.properties";
    private static final String PAYMENTS = "payments";
    private static final String EXPORTS = "exports";
    private static final List<String> NAMES = List.of("superuser", "owner", "app", "platform", PAYMENTS, EXPORTS);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets of(Path home) {
        Path file = Folders.own(home).resolve(FILE);
        try {
            if (!Files.exists(file)) {
                write(file, made(NAMES));
            }
            Properties kept = read(file);
            List<String> later = NAMES.subList(NAMES.indexOf(PAYMENTS), NAMES.size());
            if (!kept.stringPropertyNames().containsAll(later)) { // made up by an earlier version
                made(later).forEach(kept::putIfAbsent);
                write(file, kept);
            }
            return new Secrets(
                    require(kept, file, "superuser"),
                    new RolePasswords(
                            require(kept, file, "owner"), require(kept, file, "app"), require(kept, file, "platform")),
                    require(kept, file, PAYMENTS),
                    require(kept, file, EXPORTS));
        } catch (IOException e) {
            throw new LocalStackException("Could not read " + file + ": " + e, e);
        }
    }

    private static Properties made(List<String> names) {
        var made = new Properties();
        names.forEach(name -> made.setProperty(name, password()));
        return made;
    }

    private static Properties read(Path file) throws IOException {
        var kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return kept;
    }

    private static void write(Path file, Properties secrets) throws IOException {
        Path partial = Files.createTempFile(
                file.getParent(),
                FILE,
                ".partial",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(partial)) {
            secrets.store(writer, "Passwords of the local database, payments and exports. Made up at the first start.");
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String password() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String require(Properties kept, Path file, String name) {
        String value = kept.getProperty(name);
        if (value == null) {
            throw new LocalStackException("%s lacks %s".formatted(file, name));
        }
        return value;
    }

    @Override
    public String toString() {
        return "Secrets[hidden]";
    }
}
