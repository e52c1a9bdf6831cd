package io.marquee.edge.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for errors that the container reports: what left a filter, and whatever called {@code sendError}. */
@Controller
class ErrorAnswers implements ErrorController {

    private final ProblemWriter writer;

    ErrorAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        writer.write(path, response, Outage.isDatabase(failure) ? Problems.unavailable() : problem(request));
    }

    private static ProblemDetail problem(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer value ? HttpStatus.resolve(value) : null;
        return switch (status) {
            case null -> Problems.notFound();
            case NOT_FOUND -> Problems.notFound();
            case UNAUTHORIZED -> Problems.unauthorized("This needs a sign-in.");
            case FORBIDDEN -> Problems.forbidden("You are not allowed to do this.");
            case INTERNAL_SERVER_ERROR -> Problems.internal();
            default ->
                Problems.of(status, "http-" + status.value(), status.getReasonPhrase(), "The request was refused.");
        };
    }
}
