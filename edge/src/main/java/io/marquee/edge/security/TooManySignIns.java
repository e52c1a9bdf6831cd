package io.marquee.edge.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** So many sign-ins have failed that the next ones are not tried. */
final class TooManySignIns extends AuthenticationException {

    private final Duration retryAfter;

    TooManySignIns(Duration retryAfter) {
        super("too many failed sign-ins");
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
