package io.marquee.edge.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Finds the token of an {@code Authorization: Bearer} header (RFC 6750). */
final class BearerTokens {

    private static final String SCHEME = "Bearer ";

    private BearerTokens() {}

    static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
