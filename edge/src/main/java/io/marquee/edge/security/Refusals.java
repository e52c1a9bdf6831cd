package io.marquee.edge.security;

import io.marquee.edge.api.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;

/** Why a call that is signed in was refused. */
final class Refusals {

    private Refusals() {}

    static ProblemDetail of(AccessDeniedException denied) {
        return denied instanceof CsrfException
                ? Problems.of(
                        HttpStatus.FORBIDDEN,
                        "csrf",
                        "CSRF token expected",
                        "A write with the portal's session needs the page's CSRF token; reload the page and try again.")
                : Problems.forbidden("You are not allowed to do this.");
    }
}
