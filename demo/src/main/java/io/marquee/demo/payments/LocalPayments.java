package io.marquee.demo.payments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A payment provider on this machine, reached like a real one: a REST API with a secret, a checkout page, signed events.
 * What it knows survives its end.
 */
public final class LocalPayments implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalPayments.class);
    private static final Duration SLOWNESS = Duration.ofSeconds(5);
    private static final Duration LAST_ROUND = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private final Counter counter;
    private final Cashier cashier;
    private final Courier courier;

    private LocalPayments(HttpServer server, Path file, String secret, Clock wall, Duration slowness) {
        this.server = server;
        URI home = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        JsonMapper json = JsonMapper.builder().build();
        this.cashier = new Cashier(new LedgerFile(file, json), home, wall, slowness);
        this.courier = new Courier(cashier, secret, wall);
        this.counter = new Counter(cashier, json, secret, home, style());
        server.setExecutor(threads);
        server.createContext("/", this::serve);
    }

    /**
     * Serves until it is ended. The environment says where: {@code MARQUEE_PAYMENTS_PORT} (8082),
     * {@code MARQUEE_PAYMENTS_SECRET}, and {@code MARQUEE_PAYMENTS_LEDGER}, the file.
     */
    public static void main(String[] arguments) throws IOException {
        var environment = System.getenv();
        var payments = start(
                Integer.parseInt(environment.getOrDefault("MARQUEE_PAYMENTS_PORT", "8082")),
                Path.of(environment.getOrDefault("MARQUEE_PAYMENTS_LEDGER", "payments.json")),
                Objects.requireNonNull(
                        environment.get("MARQUEE_PAYMENTS_SECRET"), "MARQUEE_PAYMENTS_SECRET is missing"),
                Clock.systemUTC(),
                SLOWNESS);
        Runtime.getRuntime().addShutdownHook(new Thread(payments::close, "stop"));
        System.out.println("Payments at " + payments.address());
    }

    /**
     * Starts one that is reached from this machine alone.
     *
     * @param port 0 for any
     * @param file where its ledger is kept
     * @param slowness how long a slow card takes
     */
    public static LocalPayments start(int port, Path file, String secret, Clock wall, Duration slowness)
            throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var payments = new LocalPayments(HttpServer.create(address, 0), file, secret, wall, slowness);
        payments.server.start();
        var _ = payments.clockwork.scheduleWithFixedDelay(
                payments::round, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return payments;
    }

    /** Its own address, also for browsers. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void round() {
        try {
            cashier.tick();
            courier.round();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("A round failed; the next one goes on", e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try {
            counter.answer(new Call(exchange));
        } catch (RuntimeException e) {
            log.error("{} failed", exchange.getRequestURI(), e);
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        clockwork.shutdown();
        try {
            if (!clockwork.awaitTermination(LAST_ROUND.toMillis(), TimeUnit.MILLISECONDS)) {
                clockwork.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdown();
        courier.close();
    }

    private static String style() {
        try (InputStream sheet = LocalPayments.class.getResourceAsStream("style.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
