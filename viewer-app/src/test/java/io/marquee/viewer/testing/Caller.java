package io.marquee.viewer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program, or with {@link #browser} a browser, that calls the app under one host name. */
public final class Caller {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final int port;
    private final String host;
    private final HttpClient http;
    private final @Nullable CookieManager cookies;
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Caller(int port, String host, @Nullable CookieManager cookies) {
        this.port = port;
        this.host = host;
        this.cookies = cookies;
        HttpClient.Builder client = HttpClient.newBuilder();
        if (cookies != null) {
            client.cookieHandler(cookies);
        }
        this.http = client.build();
        headers.put("Host", host);
    }

    /** An answer, its body as text and, where it is JSON, as a tree. */
    public record Answer(int status, HttpResponse<String> response) {

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Every cookie that it sets, as it was sent. */
        public String cookies() {
            return String.join("\n", response.headers().allValues("Set-Cookie"));
        }
    }

    public static Caller program(int port, String host) {
        return new Caller(port, host, null);
    }

    /** Keeps cookies. */
    public static Caller browser(int port, String host) {
        return new Caller(port, host, new CookieManager());
    }

    /** Signs in and sends the token from now on. */
    public Caller signIn(String email) {
        Answer answer = login(email);
        if (answer.status() != 200) {
            throw new IllegalStateException("sign-in of " + email + ": " + answer.status() + " " + answer.body());
        }
        return bearing(answer.json().get("accessToken").asString());
    }

    public Answer login(String email) {
        return post("/api/v1/auth/login", Map.of("email", email, "password", TwoServices.PASSWORD));
    }

    public Caller bearing(String token) {
        return sending("Authorization", "Bearer " + token);
    }

    public Caller sending(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Signs in by the form, as a browser does. */
    public Answer signInByForm(String email, String password) {
        String form = Map.of("username", email, "password", password).entrySet().stream()
                .map(field -> field.getKey() + "="
                        + java.net.URLEncoder.encode(field.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Opens a page as a browser's address bar does. */
    public Answer open(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** The token for writes, from the page's own meta tag. */
    public String csrfToken() {
        var found = CSRF.matcher(open("/login").body());
        if (!found.find()) {
            throw new IllegalStateException("the page carries no CSRF token");
        }
        return found.group(1);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Object body) {
        return send(json(path).POST(body(body)));
    }

    public Answer put(String path, Object body) {
        return send(json(path).PUT(body(body)));
    }

    public Answer patch(String path, Object body) {
        return send(json(path).method("PATCH", body(body)));
    }

    public Answer send(String method, String path, String contentType, String body) {
        HttpRequest.Builder request = request(path).header("Content-Type", contentType);
        return send(request.method(method, method.equals("GET") ? BodyPublishers.noBody() : body(body)));
    }

    /** Forgets the session, but no other cookie: the browser comes back tomorrow. */
    public void loseSession() {
        if (cookies != null) {
            cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("MARQUEE_VIEWER"))
                    .toList()
                    .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
        }
    }

    /** The cookie of this name, as one would copy it. */
    public String cookie(String name) {
        return cookies == null
                ? ""
                : cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(java.net.HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static HttpRequest.BodyPublisher body(Object body) {
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::setHeader);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
