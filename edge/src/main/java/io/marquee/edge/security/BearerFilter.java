package io.marquee.edge.security;

import io.marquee.account.Portal;
import io.marquee.edge.api.ProblemWriter;
import io.marquee.edge.api.Problems;
import io.marquee.tenancy.TenantScope;
import io.marquee.token.AccessClaims;
import io.marquee.token.AccessTokens;
import io.marquee.token.Verification;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a bearer token speak for this request alone. One that is forged, over, revoked, of another tenant or of the other
 * portal gets 401, whatever else the request brings; calls that sign in do not look at it.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BearerFilter.class);

    private final AccessTokens tokens;
    private final Portal portal;
    private final ProblemWriter problems;

    BearerFilter(AccessTokens tokens, Portal portal, ProblemWriter problems) {
        this.tokens = tokens;
        this.portal = portal;
        this.problems = problems;
    }

    /** What is the same for every tenant asks for no token, and no tenant is there to check one against. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TenantScope.find().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = BearerTokens.in(request);
        if (token.isEmpty() || ApiSecurity.opensSignIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        switch (tokens.verify(token.get(), portal)) {
            case Verification.Valid(AccessClaims claims) -> {
                enter(claims);
                chain.doFilter(request, response);
            }
            case Verification.Invalid(String reason) -> {
                LOG.debug("Refused a token: {}", reason);
                problems.write(
                        request, response, Problems.unauthorized("The token is not valid here, or not any more."));
            }
        }
    }

    private void enter(AccessClaims claims) {
        PortalUser user = new PortalUser(claims.account(), claims.signIn(), claims.roles(), "", claims.profile());
        SecurityContextHolder.setContext(new SecurityContextImpl(new PortalAuthentication(user)));
    }
}
