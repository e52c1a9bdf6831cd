package io.marquee.edge.security;

import io.marquee.account.LiveSignIn;
import io.marquee.account.SignIns;
import io.marquee.tenancy.TenantScope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks, on every request of a session, whether its sign-in still holds (the answer may be a few seconds old). One that
 * was ended elsewhere takes the session with it; changed roles count at once.
 */
final class LiveSignInFilter extends OncePerRequestFilter {

    private final SignIns signIns;

    LiveSignInFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Files that are every tenant's own are nobody's in particular. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TenantScope.find().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof PortalAuthentication known) {
            Optional<LiveSignIn> live = signIns.live(known.getPrincipal().signIn());
            if (live.isEmpty()) {
                leave(request);
            } else if (!live.get().roles().equals(known.getPrincipal().roles())) {
                enter(known.getPrincipal().with(live.get().roles()));
            }
        }
        chain.doFilter(request, response);
    }

    private void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void enter(PortalUser user) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new PortalAuthentication(user)));
    }
}
