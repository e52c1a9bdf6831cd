package io.marquee.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls one app as one tenant's host sees it, with a token or another header or without. */
final class Api {

    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final App app;
    private final String host;
    private final Map<String, String> headers;

    private Api(App app, String host, Map<String, String> headers) {
        this.app = app;
        this.host = host;
        this.headers = headers;
    }

    /** Without any sign-in. */
    static Api at(App app, String host) {
        return new Api(app, host, Map.of());
    }

    /** With a fresh token of this person. */
    static Api of(App app, Brand.Person person) {
        Api door = at(app, person.brand().host());
        return door.with("Authorization", "Bearer " + token(app, person));
    }

    static String token(App app, Brand.Person person) {
        Answer answer = signIn(app, person.brand(), person.email(), person.password());
        if (answer.status() != 200) {
            throw new AssertionError("%s could not sign in: %s".formatted(person.email(), answer));
        }
        return answer.json().path("accessToken").asString();
    }

    static Answer signIn(App app, Brand brand, String email, String password) {
        return at(app, brand.host())
                .send(
                        "POST",
                        "/api/v1/auth/login",
                        JSON.writeValueAsString(Map.of("email", email, "password", password)));
    }

    Api with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Api(app, host, more);
    }

    /** The same caller at another host. */
    Api movedTo(Brand brand) {
        return new Api(app, brand.host(), headers);
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    /** Expects 200. */
    JsonNode read(String path) {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new AssertionError("GET %s: %s".formatted(path, answer));
        }
        return answer.json();
    }

    /** All items of a list, page by page. */
    Stream<JsonNode> all(String path) {
        String joined = path + (path.contains("?") ? "&" : "?") + "limit=100";
        Stream<JsonNode> items = Stream.empty();
        String cursor = "";
        do {
            JsonNode page = read(cursor.isEmpty() ? joined : joined + "&cursor=" + cursor);
            items = Stream.concat(items, StreamSupport.stream(page.path("items").spliterator(), false));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    /** @param body JSON; empty for none */
    Answer send(String method, String path, String body) {
        int port = RunningMarquee.get().port(app);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .header("Host", host + ":" + port)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map().toString(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** @param headers as one text */
    record Answer(int status, String headers, String body) {

        boolean successful() {
            return status / 100 == 2;
        }

        JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
