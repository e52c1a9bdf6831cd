package io.marquee.epg.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GuideFetcherTest {
    private static final String ALLOWED = "guides.example";
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, List<InetAddress>> names = new ConcurrentHashMap<>(Map.of(ALLOWED, List.of(LOOPBACK)));
    private final AtomicInteger lookups = new AtomicInteger();
    private HttpServer server;
    private GuideFetcher fetcher;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.createContext("/", this::answer);
        server.start();
        fetcher = fetcher(Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.stop(0);
    }

    @Test
    void aGuideIsFetchedWithWhatMarksIt() throws IOException {
        Fetched fetched = fetcher.fetch(at(ALLOWED, "/guide.xml"), Validators.NONE, file());

        assertThat(fetched).isInstanceOfSatisfying(Fetched.Guide.class, guide -> {
            assertThat(guide.bytes()).isEqualTo(9);
            assertThat(guide.file()).hasContent("<tv></tv>");
            assertThat(guide.validators()).isEqualTo(new Validators("\"7\"", "Sat, 22 Aug 2026 12:00:00 GMT"));
        });
        assertThat(asked).containsExactly("guides.example:" + port() + " /guide.xml");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException {
        assertThat(fetcher.fetch(at(ALLOWED, "/guide.xml"), new Validators("\"7\"", null), file()))
                .isEqualTo(new Fetched.NotModified());
    }

    @Test
    void redirectsAreFollowedAndCheckedEachTime() throws IOException {
        Fetched fetched = fetcher.fetch(at(ALLOWED, "/moved?to=/guide.xml"), Validators.NONE, file());

        assertThat(fetched)
                .isInstanceOfSatisfying(
                        Fetched.Guide.class,
                        guide -> assertThat(guide.address()).hasPath("/guide.xml"));
        refused(at(ALLOWED, "/moved?to=http://127.0.0.1:" + port() + "/secret"), "not public");
        refused(at(ALLOWED, "/moved?to=file:///etc/passwd"), "only addresses that begin with http");
        assertThat(asked).noneMatch(line -> line.contains("/secret"));
    }

    @Test
    void redirectsInACircleEnd() {
        refused(at(ALLOWED, "/moved?to=/moved2"), "in a circle");
        refused(at(ALLOWED, "/further?n=1"), "more than 5 times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://2130706433:%d/",
                "http://0x7f.1:%d/",
                "http://127.1:%d/",
                "http://0.0.0.0:%d/",
                "http://inside.example:%d/",
                "http://mixed.example:%d/",
                "http://169.254.169.254/latest/meta-data",
                "http://10.0.0.1/",
                "http://[fd00::1]/"
            })
    void whatIsNotPublicIsRefusedWithoutAConnection(String address) throws UnknownHostException {
        names.put("inside.example", List.of(LOOPBACK));
        names.put("mixed.example", List.of(InetAddress.getByName("1.1.1.1"), LOOPBACK));

        long begun = System.nanoTime();
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetcher.fetch(URI.create(address.formatted(port())), Validators.NONE, file()));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://guides.example/",
                "guide.xml",
                "http:///x",
                "http://a:b@guides.example/",
                "jar:http://guides.example!/x",
                "gopher://guides.example"
            })
    void otherKindsOfAddressesAreRefused(String address) {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetcher.fetch(URI.create(address), Validators.NONE, file()));
        assertThat(lookups).hasValue(0);
    }

    @Test
    void theAddressThatWasCheckedIsTheOneConnectedTo() throws IOException {
        fetcher.fetch(at(ALLOWED, "/guide.xml"), Validators.NONE, file());

        assertThat(lookups).hasValue(1);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aHostThatTurnsInwardBetweenTwoRequestsIsRefused() throws IOException {
        AtomicInteger turn = new AtomicInteger();
        var turning = new GuideFetcher(
                settings(Duration.ofSeconds(20), ALLOWED),
                host -> host.equals(ALLOWED) || turn.getAndIncrement() > 0
                        ? new InetAddress[] {LOOPBACK}
                        : new InetAddress[] {InetAddress.getByName("192.0.2.1")},
                null);
        try (turning) {
            assertThatExceptionOfType(FetchException.class)
                    .isThrownBy(() -> turning.fetch(
                            at(ALLOWED, "/moved?to=http://turning.example:" + port() + "/secret"),
                            Validators.NONE,
                            file()))
                    .withMessageContaining("not public");
        }
        assertThat(asked).noneMatch(line -> line.contains("/secret"));
    }

    @Test
    void whatIsTooLargeIsRefusedAsSoonAsThatIsKnown() {
        refused(at(ALLOWED, "/large?said=yes"), "larger than 1 MB");
        refused(at(ALLOWED, "/large?said=no"), "larger than 1 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n"})
    void whatDripsEndsAtTheDeadline(String beginning) throws Exception {
        try (var drip = new ServerSocket(0, 1, LOOPBACK);
                var hurried = fetcher(Duration.ofSeconds(1))) {
            Thread.ofVirtual().start(() -> drip(drip, beginning));

            long begun = System.nanoTime();
            assertThatExceptionOfType(FetchException.class)
                    .isThrownBy(() -> hurried.fetch(
                            URI.create("http://guides.example:" + drip.getLocalPort() + "/"), Validators.NONE, file()))
                    .withMessageContaining("longer than 1 seconds");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void otherAnswersAreTold() {
        refused(at(ALLOWED, "/missing"), "status 404");
        refused(URI.create("http://nowhere.example/"), "is not known");
    }

    private void refused(URI address, String reason) {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> fetcher.fetch(address, Validators.NONE, file()))
                .withMessageContaining(reason);
    }

    private GuideFetcher fetcher(Duration longest) {
        return new GuideFetcher(settings(longest, ALLOWED), this::lookUp, null);
    }

    private static FetchSettings settings(Duration longest, String allowed) {
        return new FetchSettings(List.of(allowed), DataSize.ofMegabytes(1), longest, 5);
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        lookups.incrementAndGet();
        if (names.containsKey(host)) {
            return names.get(host).toArray(InetAddress[]::new);
        }
        if (host.endsWith(".example")) {
            throw new UnknownHostException(host);
        }
        return InetAddress.getAllByName(host);
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private Path file() {
        return folder.resolve("guide");
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("Host") + " "
                + exchange.getRequestURI().getPath());
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        switch (exchange.getRequestURI().getPath()) {
            case "/guide.xml" -> {
                boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                exchange.getResponseHeaders().set("ETag", "\"7\"");
                exchange.getResponseHeaders().set("Last-Modified", "Sat, 22 Aug 2026 12:00:00 GMT");
                send(exchange, known ? 304 : 200, "<tv></tv>");
            }
            case "/moved" -> redirect(exchange, query.substring("to=".length()));
            case "/moved2" -> redirect(exchange, "/moved?to=/moved2");
            case "/further" -> redirect(exchange, "/further?n=" + (Integer.parseInt(query.substring(2)) + 1));
            case "/large" -> large(exchange, query.endsWith("yes"));
            default -> send(exchange, 404, "");
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, "");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 304 || bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            if (status != 304) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static void large(HttpExchange exchange, boolean said) throws IOException {
        int length = 64 << 20;
        exchange.sendResponseHeaders(200, said ? length : 0);
        try (exchange) {
            exchange.getResponseBody().write(new byte[length]);
        } catch (IOException hungUp) {
            assertThat(hungUp).isNotNull();
        }
    }

    private static void drip(ServerSocket server, String beginning) {
        try (Socket socket = server.accept();
                InputStream request = socket.getInputStream()) {
            request.read();
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            while (true) {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (IOException | InterruptedException hungUp) {
            Thread.currentThread().interrupt();
        }
    }
}
