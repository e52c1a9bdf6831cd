package io.marquee.demo.payments;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Where requests arrive: merchants' programs below {@code /v1}, customers at a checkout's page, the operator elsewhere. */
final class Counter {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Cashier cashier;
    private final JsonMapper json;
    private final byte[] bearer;
    private final URI home;
    private final String style;

    Counter(Cashier cashier, JsonMapper json, String secret, URI home, String style) {
        this.cashier = cashier;
        this.json = json;
        this.bearer = ("Bearer " + secret).getBytes(StandardCharsets.UTF_8);
        this.home = home;
        this.style = style;
    }

    void answer(Call call) throws IOException {
        try {
            route(call);
        } catch (Call.Refusal refusal) {
            error(call, refusal.status(), String.valueOf(refusal.getMessage()));
        } catch (Cashier.DeclinedException declined) {
            error(call, 402, "The card did not pay.");
        } catch (NoSuchElementException unknown) {
            error(call, 404, "There is nothing here.");
        } catch (JacksonException | IllegalArgumentException unreadable) {
            error(call, 400, String.valueOf(unreadable.getMessage()));
        }
    }

    private void route(Call call) throws IOException {
        String[] path = call.path();
        switch (path[0]) {
            case "v1" -> merchant(call, path);
            case "checkout" -> customer(call, path);
            case "operator" -> operator(call, path);
            case "style.css" -> call.send(200, "text/css; charset=utf-8", style);
            case "health" -> call.json(200, "{\"status\":\"UP\"}");
            case "" -> {
                String nonce = nonce();
                call.html(200, OperatorPage.of(cashier.overview(), nonce), nonce, "");
            }
            default -> throw new NoSuchElementException();
        }
    }

    private void merchant(Call call, String[] path) throws IOException {
        if (!MessageDigest.isEqual(bearer, call.header("Authorization").getBytes(StandardCharsets.UTF_8))) {
            throw new Call.Refusal(401, "The secret is missing or wrong.");
        }
        if (!call.method().equals("POST")) {
            throw new Call.Refusal(405, "POST is expected.");
        }
        String key = call.header("Idempotency-Key");
        if (key.isBlank() || key.length() > 200) {
            throw new Call.Refusal(400, "An Idempotency-Key is expected.");
        }
        String what = path.length == 2 ? path[1] : path.length == 4 && path[1].equals("subscriptions") ? path[3] : "";
        call.json(
                200,
                switch (what) {
                    case "checkouts" -> cashier.open(key, json.readValue(call.body(), Sale.Order.class));
                    case "plan" -> cashier.changePlan(path[2], key, json.readValue(call.body(), Wire.NewPlan.class));
                    case "cancel" -> cashier.cancel(path[2], key);
                    case "resume" -> cashier.resume(path[2], key);
                    default -> throw new NoSuchElementException();
                });
    }

    private void customer(Call call, String[] path) throws IOException {
        Sale sale = cashier.sale(path.length == 2 ? path[1] : "").orElseThrow();
        String nonce = nonce();
        if (call.method().equals("GET")) {
            switch (sale.state()) {
                case PAID -> call.see(sale.back("paid"));
                case PENDING -> call.see(sale.back("pending"));
                case OPEN -> call.html(200, CheckoutPage.blank(sale, nonce), nonce, origin(sale));
                case FAILED, EXPIRED -> call.html(410, CheckoutPage.over(sale, nonce), nonce, "");
            }
            return;
        }
        requireOwnPage(call);
        Map<String, String> form = call.form();
        var typed = new Card.Typed(
                field(form, "number"), field(form, "expiry"), field(form, "code"), field(form, "holder"));
        switch (cashier.pay(sale.token(), typed)) {
            case Cashier.Attempt.Done(Sale done) ->
                call.see(done.back(done.state() == Sale.State.PAID ? "paid" : "pending"));
            case Cashier.Attempt.Mistaken(Sale same, var mistakes) ->
                call.html(422, CheckoutPage.mistaken(same, typed, mistakes, nonce), nonce, origin(same));
            case Cashier.Attempt.Declined(Sale same) ->
                call.html(402, CheckoutPage.declined(same, typed, nonce), nonce, origin(same));
            case Cashier.Attempt.TooLate(Sale same) -> call.html(410, CheckoutPage.over(same, nonce), nonce, "");
        }
    }

    private void operator(Call call, String[] path) throws IOException {
        if (!call.method().equals("POST")) {
            throw new Call.Refusal(405, "POST is expected.");
        }
        requireOwnPage(call);
        switch (path.length > 1 ? path[1] : "") {
            case "clock" -> cashier.move(Duration.ofDays(days(call)));
            case "hold" -> cashier.hold(true);
            case "release" -> cashier.hold(false);
            case "replay" -> cashier.replay(path.length > 2 ? path[2] : "");
            default -> throw new NoSuchElementException();
        }
        if (isProgram(call)) {
            call.json(200, json.writeValueAsString(cashier.overview()));
        } else {
            call.see(URI.create("/"));
        }
    }

    private int days(Call call) throws IOException {
        if (isProgram(call)) {
            return json.readTree(call.body()).path("days").asInt(0);
        }
        return Integer.parseInt(field(call.form(), "days"));
    }

    /** Pages of other sites may not press the buttons of this one. */
    private void requireOwnPage(Call call) {
        String origin = call.header("Origin");
        if (!origin.isEmpty() && !origin.replaceFirst("^https?://", "").equals(call.header("Host"))) {

            throw new Call.Refusal(403, "This form belongs to another site.");
        }
    }

    private void error(Call call, int status, String detail) throws IOException {
        if (call.path()[0].equals("v1") || isProgram(call)) {
            call.json(status, json.writeValueAsString(Map.of("status", status, "detail", detail)));
            return;
        }
        String nonce = nonce();
        String body = """
                <main class="narrow"><h1>%s</h1><p><a class="button" href="%s">To the start</a></p></main>""".formatted(Html.text(detail), Html.text(home.toString()));
        call.html(status, Html.page(detail, "", nonce, body), nonce, "");
    }

    private static boolean isProgram(Call call) {
        return call.header("Content-Type").startsWith("application/json");
    }

    private static String origin(Sale sale) {
        URI to = sale.order().returnTo();
        return to.getScheme() + "://" + to.getHost() + (to.getPort() < 0 ? "" : ":" + to.getPort());
    }

    private static String field(Map<String, String> form, String name) {
        String value = form.getOrDefault(name, "");
        return value.length() > 200 ? value.substring(0, 200) : value;
    }

    private static String nonce() {
        byte[] bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
