package io.marquee.edge.api;

import io.marquee.account.LastOwnerException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** The one error handler of the API: every exception that leaves a controller becomes a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;

    ProblemAdvice(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(OptimisticLockingFailureException failure, WebRequest request) {
        return answer(
                request,
                Problems.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "stale",
                        "Changed in the meantime",
                        "Somebody else has changed this since you read it. Read it again and repeat your change."));
    }

    @ExceptionHandler
    ResponseEntity<Object> conflict(DataIntegrityViolationException failure, WebRequest request) {
        LOG.warn("A constraint refused {}", request.getDescription(false), failure);
        return answer(
                request,
                Problems.of(HttpStatus.CONFLICT, "conflict", "Conflict", "This contradicts what is already stored."));
    }

    @ExceptionHandler
    ResponseEntity<Object> lastOwner(LastOwnerException refusal, WebRequest request) {
        return answer(
                request, Problems.of(HttpStatus.CONFLICT, "last-owner", "The last owner stays", refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Object> forbidden(AccessDeniedException failure, WebRequest request) {
        return answer(request, Problems.forbidden("You are not allowed to do this."));
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthorized(AuthenticationException failure, WebRequest request) {
        return answer(request, Problems.unauthorized("This needs a sign-in."));
    }

    @ExceptionHandler
    ResponseEntity<Object> violated(ConstraintViolationException failure, WebRequest request) {
        return answer(
                request,
                invalid(failure.getConstraintViolations().stream()
                        .map(violation -> error(field(violation.getPropertyPath()), violation.getMessage()))
                        .toList()));
    }

    /** What services say of ids that are unknown, or not this tenant's, or not this account's. */
    @ExceptionHandler
    ResponseEntity<Object> notFound(NoSuchElementException failure, WebRequest request) {
        LOG.debug("{} found nothing", request.getDescription(false), failure);
        return answer(request, Problems.notFound());
    }

    /** What services say of values that cannot be, such as a cursor that no list handed out. */
    @ExceptionHandler
    ResponseEntity<Object> badRequest(IllegalArgumentException failure, WebRequest request) {
        LOG.info("{} was refused", request.getDescription(false), failure);
        return answer(request, Problems.badRequest(String.valueOf(failure.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
        if (Outage.isDatabase(failure)) {
            LOG.warn("The database does not answer: {}", Outage.reason(failure));
            return answer(request, Problems.unavailable());
        }
        LOG.error("{} failed", request.getDescription(false), failure);
        return answer(request, Problems.internal());
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                request,
                invalid(failure.getBindingResult().getFieldErrors().stream()
                        .map(error -> error(error.getField(), error.getDefaultMessage()))
                        .toList()));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                request,
                invalid(failure.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .map(error -> error(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        error.getDefaultMessage())))
                        .toList()));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = Problems.badRequest("A JSON body is expected.");
        if (failure.getCause() instanceof JacksonException unreadable) {
            problem.setDetail("The body cannot be read: " + unreadable.getOriginalMessage());
            if (unreadable.getLocation() != null) {
                problem.setProperty("line", unreadable.getLocation().getLineNr());
                problem.setProperty("column", unreadable.getLocation().getColumnNr());
            }
        }
        return answer(request, problem);
    }

    /** An address with an id that is none is an address of nothing. */
    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return answer(request, Problems.notFound());
        }
        return answer(
                request,
                Problems.badRequest("'%s' is not a possible value%s"
                        .formatted(
                                failure.getValue(),
                                failure.getPropertyName() == null ? "" : " of " + failure.getPropertyName())));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = switch (body) {
            case ProblemDetail detail -> detail;
            case null, default ->
                failure instanceof ErrorResponse own ? own.getBody() : ProblemDetail.forStatus(status);
        };
        if (status.value() == HttpStatus.NOT_FOUND.value()) {
            problem = Problems.notFound();
        }
        ResponseEntity<Object> answer = answer(request, problem);
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        all.putAll(answer.getHeaders());
        return new ResponseEntity<>(answer.getBody(), all, answer.getStatusCode());
    }

    private ResponseEntity<Object> answer(WebRequest request, ProblemDetail problem) {
        return writer.answer(((ServletWebRequest) request).getRequest().getRequestURI(), problem);
    }

    private static ProblemDetail invalid(List<Map<String, String>> errors) {
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_REQUEST, "invalid", "Invalid", "Some of what was sent cannot be accepted; see errors.");
        problem.setProperty("errors", errors);
        return problem;
    }

    /** The path within what was sent: which method of ours refused it is nobody's business. */
    private static String field(Path path) {
        String within = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return within.isEmpty() ? path.toString() : within;
    }

    private static Map<String, String> error(String field, @Nullable String message) {
        return Map.of("field", field, "message", message == null ? "invalid" : message);
    }
}
