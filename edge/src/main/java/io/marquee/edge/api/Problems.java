package io.marquee.edge.api;

import io.marquee.entitlement.Access;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The problems (RFC 9457) that calls answer with; each type is {@code urn:marquee:problem:} and a name. */
public final class Problems {

    private static final String TYPE = "urn:marquee:problem:";

    private Problems() {}

    /**
     * A problem of the platform's own.
     *
     * @param name the last part of its type, lower case with hyphens
     */
    public static ProblemDetail of(HttpStatus status, String name, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + name));
        problem.setTitle(title);
        return problem;
    }

    /** What is unknown, another tenant's or not for this viewer: always the same words. */
    public static ProblemDetail notFound() {
        return of(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is nothing here.");
    }

    /** A parameter or field that cannot be used. */
    public static ProblemDetail badRequest(String detail) {
        return of(HttpStatus.BAD_REQUEST, "bad-request", "Bad request", detail);
    }

    /** Nobody has signed in, or the token is no longer good. */
    public static ProblemDetail unauthorized(String detail) {
        return of(HttpStatus.UNAUTHORIZED, "unauthorized", "Sign in first", detail);
    }

    /** Signed in, but not allowed. */
    public static ProblemDetail forbidden(String detail) {
        return of(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", detail);
    }

    /** The call is about a profile and none has been chosen. */
    public static ProblemDetail chooseProfile() {
        return of(
                HttpStatus.CONFLICT,
                "choose-profile",
                "Choose a profile",
                "This call needs a profile to be chosen first.");
    }

    /** The database does not answer. */
    public static ProblemDetail unavailable() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "We will be right back",
                "The service cannot reach its data at the moment. Nothing is lost; please try again shortly.");
    }

    /** Something broke here; the log has it. */
    public static ProblemDetail internal() {
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Something went wrong",
                "The fault is ours and has been recorded. Trying again may help.");
    }

    /**
     * A refusal to play: 403 with {@code reason}, {@code cheapestPlan}, {@code opensAt} and {@code closedAt}; what must
     * look as if it did not exist is {@link #notFound}.
     */
    public static ProblemDetail denied(Access.Denied denied) {
        if (denied.hidden()) {
            return notFound();
        }
        ProblemDetail problem = of(
                HttpStatus.FORBIDDEN,
                denied.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                switch (denied.reason()) {
                    case TIER_TOO_LOW, CATCH_UP_NOT_INCLUDED -> "Not included";
                    default -> "Cannot be played now";
                },
                detail(denied));
        problem.setProperty("reason", denied.reason());
        problem.setProperty("cheapestPlan", denied.cheapestPlan());
        problem.setProperty("opensAt", denied.opensAt());
        problem.setProperty("closedAt", denied.closedAt());
        return problem;
    }

    private static String detail(Access.Denied denied) {
        return switch (denied.reason()) {
            case TIER_TOO_LOW ->
                denied.cheapestPlan() == null
                        ? "Your plan does not include this."
                        : "The plan " + denied.cheapestPlan().name() + " opens this.";
            case CATCH_UP_NOT_INCLUDED ->
                denied.cheapestPlan() == null
                        ? "Your plan does not reach back to this broadcast."
                        : "The plan " + denied.cheapestPlan().name() + " reaches back to this broadcast.";
            case NOT_AVAILABLE ->
                denied.opensAt() == null ? "This is not available any more." : "This is not available yet.";
            case ABOVE_MATURITY -> "This is above what this profile may see.";
            case ACCOUNT_SUSPENDED -> "This account is suspended.";
            case SUBSCRIPTION_INACTIVE -> "This account's subscription has ended.";
            case TOO_MANY_STREAMS -> "As many devices play now as your plan allows.";
            case NOT_FOUND, NOT_PUBLISHED -> throw new IllegalArgumentException("to be hidden: " + denied);
        };
    }

    /** The problem as an exception, for where no answer can be returned; the advice turns it back. */
    public static ErrorResponseException exception(ProblemDetail problem) {
        return new ErrorResponseException(HttpStatus.valueOf(problem.getStatus()), problem, null);
    }
}
