package io.marquee.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A demo person at the viewer app's API. */
final class ViewerSession {

    static final String EMAIL = "premium@ott.test";
    static final String PASSWORD = "test123";

    private static final Pattern TOKEN = Pattern.compile("\"accessToken\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    /** @param base the app's address, without a slash at the end */
    ViewerSession(String base) {
        this.base = base;
    }

    String base() {
        return base;
    }

    /** Asks for home, for a list and for a search by meaning, which loads the model. */
    void visitEverything() throws IOException, InterruptedException {
        String answer = send(HttpRequest.newBuilder(URI.create(base + "/api/v1/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"" + EMAIL + "\",\"password\":\"" + PASSWORD + "\"}")));
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IOException("no token in the answer to the sign-in");
        }
        for (String path : new String[] {"/home", "/catalog/titles", "/search?q=a+vampire+comes+to+town"}) {
            send(HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                    .header("Authorization", "Bearer " + token.group(1)));
        }
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response.uri() + " answered " + response.statusCode());
        }
        return response.body();
    }
}
