package io.marquee.demo.launcher;

import io.marquee.localstack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings the demo tenants in, once per database, in a JVM of its own that takes its memory with it. */
final class DemoData {

    static final String NAME = "demo-tenants";
    private static final String LOADER = "io.marquee.demo.DemoTenants";

    private final Installation installation;

    DemoData(Installation installation) {
        this.installation = installation;
    }

    /** A loader that was interrupted runs again: importing what is there changes nothing. */
    void ensure(LocalStack stack, Opened opened) throws InterruptedException {
        if (isLoaded(stack) || !hasLoader()) {
            return;
        }
        System.out.println("Loading the demo tenants");
        try (JavaChild loader = opened.add(() -> start(stack.environment()))) {
            if (loader.waitFor() != 0) {
                throw loader.failure();
            }
        }
        try {
            Files.writeString(installation.demoLoaded(), stack.database().url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isLoaded(LocalStack stack) {
        try {
            return Files.exists(installation.demoLoaded())
                    && Files.readString(installation.demoLoaded())
                            .equals(stack.database().url());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasLoader() {
        try {
            Class.forName(LOADER, false, DemoData.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private JavaChild start(Map<String, String> stack) {
        Map<String, String> variables = new TreeMap<>(stack);
        variables.put("MARQUEE_MODEL_DIR", installation.model().toString());
        return JavaChild.start(
                installation,
                NAME,
                List.of(
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LOADER),
                variables);
    }
}
