package io.marquee.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.marquee.localstack.testing.RunningInstallation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The installation that the journeys go through: {@code ./marquee run} with its own ports and data, started once for all
 * tests and ended with their JVM. With {@code -Dmarquee.base.viewer=http://localhost:8080} and
 * {@code -Dmarquee.base.admin=http://localhost:8081} one that runs already is used instead, and is changed by the tests;
 * {@code -Dmarquee.base.second} is then the second node of its viewer app, if it has one.
 */
final class RunningMarquee {

    private static @Nullable RunningMarquee instance;

    private final Map<App, Integer> ports;
    private final OptionalInt redisPort;
    private final int paymentsPort;

    private RunningMarquee(Map<App, Integer> ports, OptionalInt redisPort, int paymentsPort) {
        this.ports = Map.copyOf(ports);
        this.redisPort = redisPort;
        this.paymentsPort = paymentsPort;
    }

    /** Starts it where nothing has done so yet. */
    static synchronized RunningMarquee get() {
        if (instance == null) {
            instance = given().orElseGet(RunningMarquee::started);
        }
        return Objects.requireNonNull(instance);
    }

    /** The root of the app's addresses under any host name, without a slash at the end. */
    String base(App app, String host) {
        return "http://" + host + ":" + port(app);
    }

    String base(App app, Brand brand) {
        return base(app, brand.host());
    }

    int port(App app) {
        Integer port = ports.get(app);
        assumeTrue(port != null, "this installation has no " + app);
        return port;
    }

    /** Makes its Redis forget everything; one that was not started by these tests is left alone. */
    void wipeRedis() {
        redisPort.ifPresent(port -> {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write("FLUSHALL\r\n".getBytes(StandardCharsets.US_ASCII));
                byte[] answer = socket.getInputStream().readNBytes(3);
                assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("+OK");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Lets days go by at the local payment provider. */
    void moveProvidersClock(int days) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + paymentsPort + "/operator/clock"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"days\":" + days + "}"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            assertThat(status).isBetween(200, 399);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<RunningMarquee> given() {
        Map<App, Integer> ports = new EnumMap<>(App.class);
        Map.of(App.VIEWER, "viewer", App.ADMIN, "admin", App.SECOND_VIEWER, "second")
                .forEach((app, name) -> Optional.ofNullable(System.getProperty("marquee.base." + name))
                        .ifPresent(address -> ports.put(app, URI.create(address).getPort())));
        return ports.containsKey(App.VIEWER) && ports.containsKey(App.ADMIN)
                ? Optional.of(
                        new RunningMarquee(ports, OptionalInt.empty(), Integer.getInteger("marquee.payments", 8082)))
                : Optional.empty();
    }

    private static RunningMarquee started() {
        try {
            Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
            RunningInstallation installation = RunningInstallation.startWithTwoViewerNodes(
                    Path.of(".."), Files.createTempDirectory(target, "home-"));
            return new RunningMarquee(
                    Map.of(
                            App.VIEWER, installation.viewerPort(),
                            App.SECOND_VIEWER, installation.secondViewerPort().orElseThrow(),
                            App.ADMIN, installation.adminPort()),
                    OptionalInt.of(installation.redisPort()),
                    installation.paymentsPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
