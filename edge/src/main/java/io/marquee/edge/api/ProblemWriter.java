package io.marquee.edge.api;

import io.marquee.edge.page.PlainPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what went wrong in the language of whoever asked: a problem to programs, a plain page to people. */
@Component
public class ProblemWriter {

    private static final List<String> PROGRAMS =
            List.of("/api/", "/artwork/", "/play/", "/v3/api-docs", "/actuator/", "/.well-known/", "/webhooks/");
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private static final String PLAIN_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json.rebuild()
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .build();
    }

    /** Writes the answer; does nothing once the response is on its way. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        write(request.getRequestURI(), response, problem);
    }

    void write(String path, HttpServletResponse response, ProblemDetail problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        ResponseEntity<Object> answer = answer(path, problem);
        response.setStatus(problem.getStatus());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        byte[] body = answer.getBody() instanceof String page
                ? page.getBytes(StandardCharsets.UTF_8)
                : json.writeValueAsBytes(answer.getBody());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The same answer for a handler that returns it: the problem itself, or the page as text. */
    ResponseEntity<Object> answer(String path, ProblemDetail problem) {
        HttpStatus status = HttpStatus.valueOf(problem.getStatus());
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl("no-store");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, "5");
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (PROGRAMS.stream().anyMatch(path::startsWith)) {
            headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            return new ResponseEntity<>(problem, headers, status);
        }
        headers.setContentType(HTML);
        headers.set("Content-Security-Policy", PLAIN_POLICY);
        PlainPage page = new PlainPage(status.value(), text(problem.getTitle()), text(problem.getDetail()));
        return new ResponseEntity<>(page.html(), headers, status);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
