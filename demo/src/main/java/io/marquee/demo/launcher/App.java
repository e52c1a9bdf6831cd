package io.marquee.demo.launcher;

import io.marquee.localstack.LocalStackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node of one of the two applications.
 *
 * @param name of its log and its process; a second node of a module has its own
 * @param heap the JVM's heap limit; the embedding model takes about as much again outside of it
 */
record App(String module, String name, String portVariable, int port, String heap) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    static List<App> of(Installation installation) {
        List<App> apps = new ArrayList<>(List.of(
                new App("viewer-app", "viewer-app", "MARQUEE_VIEWER_PORT", installation.viewerPort(), "384m"),
                new App("admin-app", "admin-app", "MARQUEE_ADMIN_PORT", installation.adminPort(), "384m")));
        installation
                .secondViewerPort()
                .ifPresent(port ->
                        apps.add(new App("viewer-app", "viewer-app-2", Installation.SECOND_VIEWER_PORT, port, "384m")));
        return List.copyOf(apps);
    }

    JavaChild start(Installation installation, Map<String, String> stack) {
        Path jar = AppLayout.unpacked(installation, module);
        Map<String, String> variables = new TreeMap<>(stack);
        variables.put("SERVER_PORT", Integer.toString(port));
        variables.put("MARQUEE_MODEL_DIR", installation.model().toString());
        return JavaChild.start(
                installation,
                name,
                List.of(
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        name.equals(module) ? "-XX:+AutoCreateSharedArchive" : "-Xshare:auto", // one node writes it
                        "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"),
                        "-Xlog:cds=off",
                        "-Xlog:cds+dynamic=off",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toString()),
                variables);
    }

    /**
     * Waits until the application says that it is ready.
     *
     * @throws LocalStackException with the end of its log if it ends instead, or takes too long
     */
    void awaitReady(JavaChild child) throws InterruptedException {
        awaitReady(child, URI.create("http://localhost:%d/actuator/health/readiness".formatted(port)));
    }

    /** Waits until the address answers 200; see {@link #awaitReady(JavaChild)}. */
    static void awaitReady(JavaChild child, URI address) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, request)) {
                if (!child.isAlive() || Instant.now().isAfter(deadline)) {
                    throw child.failure();
                }
                Thread.sleep(PAUSE);
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
