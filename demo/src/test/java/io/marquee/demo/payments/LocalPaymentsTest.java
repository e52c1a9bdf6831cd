package io.marquee.demo.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.marquee.localstack.testing.HandClock;
import io.marquee.localstack.testing.SignedWebhook;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocalPaymentsTest {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host"); // read once, by the first client of a JVM
    }

    private static final String SECRET = "s3cret";
    private static final String PAYS = "4242 4242 4242 4242";
    private static final String DECLINES = "4000 0000 0000 0002";
    private static final String PAYS_ONCE = "4000 0000 0000 0341";
    private static final String SLOW = "4000 0000 0000 3220";

    private final JsonMapper json = new JsonMapper();
    private final HandClock wall = new HandClock(Instant.parse("2026-11-20T20:00:00Z"));
    private final HttpClient browser = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
    private int keys;

    @TempDir
    Path folder;

    HttpServer merchant;
    LocalPayments payments;

    @BeforeEach
    void aMerchantWhoListens() throws IOException {
        merchant = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        merchant.createContext("/", this::listen);
        merchant.start();
        payments = start();
    }

    @AfterEach
    void end() {
        payments.close();
        merchant.stop(0);
        browser.close();
    }

    @Test
    void aCustomerPaysAndGoesBackAndTheMerchantIsTold() throws Exception {
        URI page = checkout("Aurora");

        assertThat(get(page).body()).contains("Aurora", "Premium", "€14.99", "viewer@ott.test");
        HttpResponse<String> paid = pay(page, PAYS);

        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(location(paid)).isEqualTo(returnTo() + "&outcome=paid");
        JsonNode event = next();
        assertThat(event.get("type").asString()).isEqualTo("checkout.completed");
        assertThat(event.get("merchant").asString()).isEqualTo("aurora");
        assertThat(event.get("checkout").asString()).isEqualTo("ours-1");
        assertThat(event.at("/subscription/version").asInt()).isEqualTo(1);
        assertThat(event.at("/subscription/periodEnd").asString()).isEqualTo("2026-12-20T20:00:00Z");
        assertThat(event.at("/payment/amountMinor").asInt()).isEqualTo(1499);
        assertThat(location(get(page))).as("paid once is paid").endsWith("outcome=paid");
        assertThat(location(pay(page, PAYS))).endsWith("outcome=paid");
        assertThat(events).isEmpty();
    }

    @Test
    void aRenewalIsPaidWhenThePeriodEnds() throws Exception {
        pay(checkout("Aurora"), PAYS);
        next();

        moveClock(62);

        JsonNode first = next();
        JsonNode second = next();
        assertThat(List.of(first, second))
                .allSatisfy(event -> assertThat(event.get("type").asString()).isEqualTo("renewal.paid"));
        assertThat(second.at("/subscription/version").asInt()).isEqualTo(3);
        assertThat(second.at("/subscription/periodEnd").asString()).isEqualTo("2027-02-20T20:00:00Z");
    }

    @Test
    void aRenewalThatFailsIsTriedThreeTimesMoreAndThenGivenUp() throws Exception {
        pay(checkout("Aurora"), PAYS_ONCE);
        assertThat(next().at("/subscription/status").asString()).isEqualTo("ACTIVE");

        moveClock(31);
        List<JsonNode> soon = List.of(next(), next());
        moveClock(8);
        List<JsonNode> later = List.of(next(), next(), next());

        assertThat(soon).allSatisfy(event -> {
            assertThat(event.get("type").asString()).isEqualTo("renewal.failed");
            assertThat(event.at("/subscription/status").asString()).isEqualTo("PAST_DUE");
            assertThat(event.at("/subscription/accessUntil").asString()).isEqualTo("2026-12-27T20:00:00Z");
            assertThat(event.at("/payment/state").asString()).isEqualTo("FAILED");
        });
        assertThat(later)
                .extracting(event -> event.get("type").asString())
                .containsExactly("renewal.failed", "renewal.failed", "subscription.ended");
        assertThat(later.getLast().at("/subscription/version").asInt()).isEqualTo(6);
        moveClock(60);
        assertThat(events).isEmpty();
    }

    @Test
    void aDeclinedCardKeepsTheFormAndChargesNothing() throws Exception {
        URI page = checkout("Aurora");

        HttpResponse<String> declined = pay(page, DECLINES);

        assertThat(declined.statusCode()).isEqualTo(402);
        assertThat(declined.body()).contains("was declined", "value=\"4000 0000 0000 0002\"", "value=\"A. Viewer\"");
        HttpResponse<String> mistaken =
                post(page, Map.of("number", "4242 4242 4242 4241", "expiry", "13/20", "code", "x", "holder", " "));
        assertThat(mistaken.statusCode()).isEqualTo(422);
        assertThat(mistaken.body()).contains("number-mistake", "expiry-mistake", "code-mistake", "holder-mistake");
        assertThat(events).isEmpty();
        assertThat(location(pay(page, PAYS))).endsWith("outcome=paid");
    }

    @Test
    void aSlowCardSendsTheCustomerBackBeforeTheMoneyIsThere() throws Exception {
        URI page = checkout("Aurora");

        assertThat(location(pay(page, SLOW))).isEqualTo(returnTo() + "&outcome=pending");
        assertThat(location(pay(page, PAYS))).as("not paid twice").endsWith("outcome=pending");
        wall.advance(Duration.ofSeconds(6));

        assertThat(next().get("type").asString()).isEqualTo("checkout.completed");
        assertThat(location(get(page))).endsWith("outcome=paid");
    }

    @Test
    void anEventIsSentUntilTheMerchantAnswersWell() throws Exception {
        answers.addAll(List.of(500, 503, 200));
        pay(checkout("Aurora"), PAYS);

        JsonNode first = next();
        JsonNode second = nextInTime();
        JsonNode third = nextInTime();
        wall.advance(Duration.ofHours(1));

        assertThat(List.of(second, third)).containsOnly(first);
        assertThat(events.poll(600, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void theOperatorSendsAgainAndInTheWrongOrder() throws Exception {
        operate("hold", "{}");
        pay(checkout("Aurora"), PAYS);
        moveClock(62);
        assertThat(events.poll(600, TimeUnit.MILLISECONDS)).isNull();

        operate("release", "{}");

        List<JsonNode> sent = List.of(next(), next(), next());
        assertThat(sent)
                .extracting(event -> event.at("/subscription/version").asInt())
                .containsExactly(3, 2, 1);
        String id = sent.getFirst().get("id").asString();
        operate("replay/" + id, "{}");
        assertThat(next().get("id").asString()).isEqualTo(id);
        assertThat(get(payments.address().resolve("/")).body()).contains("viewer@ott.test", "renewal.paid");
    }

    @Test
    void aRestartLosesNothing() throws Exception {
        answers.add(500);
        pay(checkout("Aurora"), PAYS);
        JsonNode before = next();
        URI open = checkout("Aurora");
        payments.close();

        payments = start();

        assertThat(nextInTime()).isEqualTo(before);
        assertThat(get(payments.address().resolve(open.getPath())).statusCode()).isEqualTo(200);
        moveClock(31);
        assertThat(next().get("type").asString()).isEqualTo("renewal.paid");
    }

    @Test
    void plansChangeAtOnceForTheDifferenceOrAtTheEndOfThePeriod() throws Exception {
        pay(checkout("Aurora"), PAYS);
        String ref = next().at("/subscription/ref").asString();
        String family = "{\"plan\":" + plan("family", 2499) + ",\"atOnce\":true,\"charge\":true}";
        wall.advance(Duration.ofDays(15));

        JsonNode upgraded = call("/v1/subscriptions/" + ref + "/plan", "up", family);
        assertThat(call("/v1/subscriptions/" + ref + "/plan", "up", family)).isEqualTo(upgraded);

        assertThat(upgraded.get("plan").asString()).isEqualTo("family");
        JsonNode event = next();
        assertThat(event.at("/payment/amountMinor").asInt()).isEqualTo(500);
        assertThat(events).isEmpty();
        JsonNode waiting = call(
                "/v1/subscriptions/" + ref + "/plan",
                "down",
                "{\"plan\":" + plan("basic", 499) + ",\"atOnce\":false,\"charge\":true}");
        assertThat(waiting.get("plan").asString()).isEqualTo("family");
        assertThat(waiting.get("nextPlan").asString()).isEqualTo("basic");
        next();
        moveClock(31);
        JsonNode renewed = next();
        assertThat(renewed.at("/subscription/plan").asString()).isEqualTo("basic");
        assertThat(renewed.at("/payment/amountMinor").asInt()).isEqualTo(499);
    }

    @Test
    void whatIsCancelledEndsWithItsPeriodUnlessItIsResumed() throws Exception {
        pay(checkout("Aurora"), PAYS);
        String ref = next().at("/subscription/ref").asString();

        assertThat(call("/v1/subscriptions/" + ref + "/cancel", "c1", "{}")
                        .get("status")
                        .asString())
                .isEqualTo("CANCELLED");
        assertThat(call("/v1/subscriptions/" + ref + "/resume", "r1", "{}")
                        .get("status")
                        .asString())
                .isEqualTo("ACTIVE");
        call("/v1/subscriptions/" + ref + "/cancel", "c2", "{}");
        moveClock(31);

        List<String> types = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            types.add(next().get("type").asString());
        }
        assertThat(types)
                .containsExactly(
                        "subscription.cancelled",
                        "subscription.resumed",
                        "subscription.cancelled",
                        "subscription.ended");
        assertThat(send(merchantCall("/v1/subscriptions/" + ref + "/resume", "r2", "{}"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aCardThatPaysOnceDoesNotPayForAnUpgrade() throws Exception {
        pay(checkout("Aurora"), PAYS_ONCE);
        String ref = next().at("/subscription/ref").asString();
        String family = "{\"plan\":" + plan("family", 2499) + ",\"atOnce\":true,\"charge\":true}";

        assertThat(send(merchantCall("/v1/subscriptions/" + ref + "/plan", "up", family))
                        .statusCode())
                .isEqualTo(402);
        assertThat(events).isEmpty();
    }

    @Test
    void nobodyElseSellsOrPressesTheOperatorsButtons() throws Exception {
        URI page = checkout("<script>alert(1)</script>");

        assertThat(get(page).body()).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(send(merchantCall("/v1/checkouts", "k", "{}").setHeader("Authorization", "Bearer guessed"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(merchantCall("/v1/checkouts", "k", order("Aurora").replace("http://", "javascript:")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(HttpRequest.newBuilder(payments.address().resolve("/operator/clock"))
                                .header("Content-Type", "application/json")
                                .header("Origin", "https://evil.test")
                                .POST(BodyPublishers.ofString("{\"days\":400}")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(payments.address().resolve("/checkout/guessed")).statusCode())
                .isEqualTo(404);
    }

    private LocalPayments start() throws IOException {
        return LocalPayments.start(0, folder.resolve("ledger.json"), SECRET, wall, Duration.ofSeconds(5));
    }

    private URI checkout(String brand) throws Exception {
        JsonNode opened = call("/v1/checkouts", "key-" + keys++, order(brand));
        return payments.address()
                .resolve(URI.create(opened.get("address").asString()).getPath());
    }

    private String order(String brand) {
        return """
                {"reference": "ours-1", "merchant": "aurora", "brand": "%s", "accent": "#0079ad", "plan": %s,
                 "email": "viewer@ott.test", "returnTo": "%s", "notifyAt": "%s"}""".formatted(brand, plan("premium", 1499), returnTo(), merchantAt("/webhooks/payments"));
    }

    private static String plan(String id, int price) {
        return """
                {"id": "%s", "name": "Premium", "priceMinor": %d, "currency": "EUR", "period": "MONTH"}""".formatted(id, price);
    }

    private String returnTo() {
        return merchantAt("/account?checkout=ours-1");
    }

    private String merchantAt(String path) {
        return "http://aurora.localhost:%d%s".formatted(merchant.getAddress().getPort(), path);
    }

    private HttpResponse<String> pay(URI page, String number) throws Exception {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("number", number);
        form.put("expiry", "04 / 30");
        form.put("code", "123");
        form.put("holder", "A. Viewer");
        return post(page, form);
    }

    private HttpResponse<String> post(URI page, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", payments.address().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(URI page) throws Exception {
        return send(HttpRequest.newBuilder(page).GET());
    }

    private JsonNode call(String path, String key, String body) throws Exception {
        HttpResponse<String> answer = send(merchantCall(path, key, body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpRequest.Builder merchantCall(String path, String key, String body) {
        return HttpRequest.newBuilder(payments.address().resolve(path))
                .header("Authorization", "Bearer " + SECRET)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }

    private void moveClock(int days) throws Exception {
        operate("clock", "{\"days\":" + days + "}");
    }

    private void operate(String what, String body) throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(payments.address().resolve("/operator/" + what))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private JsonNode next() throws InterruptedException {
        JsonNode event = events.poll(20, TimeUnit.SECONDS);
        assertThat(event).as("an event").isNotNull();
        return event;
    }

    /** The next one, which is not due yet. */
    private JsonNode nextInTime() throws InterruptedException {
        await().until(() -> {
            wall.advance(Duration.ofSeconds(1));
            return !events.isEmpty();
        });
        return next();
    }

    private void listen(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String signature = call.getRequestHeaders().getFirst("Marquee-Signature");
        Instant sent = Instant.ofEpochSecond(Long.parseLong(signature.substring(2, signature.indexOf(','))));
        boolean signed = SignedWebhook.header(body, sent, SECRET).equals(signature) && !sent.isAfter(wall.instant());
        boolean toUs = call.getRequestHeaders().getFirst("Host").startsWith("aurora.localhost");
        Integer planned = answers.poll();
        call.sendResponseHeaders(planned == null ? 200 : planned, -1);
        call.close();
        if (signed && toUs) {
            events.add(json.readTree(body));
        }
    }
}
