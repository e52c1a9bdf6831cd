package io.marquee.demo.payments;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One request and its answer. */
record Call(HttpExchange exchange) {

    private static final int LARGEST_BODY = 64 * 1024;

    /** A request that cannot be answered as asked. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final int status;

        Refusal(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String[] path() {
        return exchange.getRequestURI().getPath().substring(1).split("/", -1);
    }

    String header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    byte[] body() throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new Refusal(413, "The body is too large.");
        }
        return body;
    }

    Map<String, String> form() throws IOException {
        Map<String, String> form = new HashMap<>();
        for (String pair : new String(body(), StandardCharsets.UTF_8).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    void html(int status, String page, String nonce, String mayLeadTo) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self' 'nonce-%s'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'"
                                .formatted(nonce, mayLeadTo.isEmpty() ? "" : " " + mayLeadTo));
        exchange.getResponseHeaders().set("Referrer-Policy", "same-origin");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        send(status, "text/html; charset=utf-8", page);
    }

    void json(int status, String json) throws IOException {
        send(status, "application/json", json);
    }

    void see(URI other) throws IOException {
        exchange.getResponseHeaders().set("Location", other.toString());
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    void send(int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "The form cannot be read.");
        }
    }
}
