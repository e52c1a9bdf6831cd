package io.marquee.edge.tenancy;

import io.marquee.account.Portal;
import io.marquee.edge.api.Outage;
import io.marquee.edge.api.ProblemWriter;
import io.marquee.edge.api.Problems;
import io.marquee.tenancy.Tenant;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The door: binds the tenant of the request's host around everything that follows, on every dispatch. An unknown host
 * gets 404, and so does the platform's own in the viewers' portal; a suspended tenant's says so, and its sessions end; a
 * session of another tenant gets 403, and whoever comes while the database is gone 503.
 */
final class HostFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(HostFilter.class);

    private static final ProblemDetail NO_SUCH_SERVICE = Problems.of(
            HttpStatus.NOT_FOUND,
            "no-such-service",
            "No such service here",
            "No streaming service answers under this address. Please check the spelling.");
    private static final ProblemDetail SUSPENDED = Problems.of(
            HttpStatus.NOT_FOUND,
            "service-suspended",
            "This service is paused",
            "It is closed at the moment. Nothing is lost; please come back later.");
    private static final ProblemDetail FOREIGN_SESSION = Problems.of(
            HttpStatus.FORBIDDEN,
            "foreign-session",
            "This session belongs elsewhere",
            "You signed in at another service. Please sign in here to go on.");

    private final Tenants tenants;
    private final Portal portal;
    private final ProblemWriter problems;

    HostFilter(Tenants tenants, Portal portal, ProblemWriter problems) {
        this.tenants = tenants;
        this.portal = portal;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterNestedErrorDispatch(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        doFilterInternal(request, response, chain);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return TenantlessPaths.contain(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Optional<Tenant> tenant = tenants.byHost(host(request)).filter(this::isServed);
            if (tenant.isEmpty()) {
                problems.write(request, response, NO_SUCH_SERVICE);
            } else if (!tenant.get().active()) {
                end(request.getSession(false), tenant.get());
                problems.write(request, response, SUSPENDED);
            } else if (isForeign(request.getSession(false), tenant.get())) {
                problems.write(request, response, FOREIGN_SESSION);
            } else {
                proceed(tenant.get(), request, response, chain);
            }
        } catch (ServletException | RuntimeException failure) {
            if (!Outage.isDatabase(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.warn("The database does not answer: {}", Outage.reason(failure));
            problems.write(request, response, Problems.unavailable());
        }
    }

    private static void proceed(
            Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            TenantScope.<Boolean, Exception>call(tenant.id(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    /** The platform has no viewers, and a tenant that is being set up has not opened yet. */
    private boolean isServed(Tenant tenant) {
        return tenant.state() != Tenant.State.SETTING_UP && (portal == Portal.ADMIN || !tenant.ofPlatform());
    }

    private static void end(@Nullable HttpSession session, Tenant tenant) {
        if (session != null && !isForeign(session, tenant)) {
            session.invalidate();
        }
    }

    private static boolean isForeign(@Nullable HttpSession session, Tenant tenant) {
        Object owner = session == null ? null : session.getAttribute(TenantSessions.TENANT);
        return owner != null && !owner.equals(tenant.id());
    }

    private static String host(HttpServletRequest request) {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        if (host.equals("[::1]") || host.equals("0:0:0:0:0:0:0:1") || host.equals("[0:0:0:0:0:0:0:1]")) {
            return "localhost";
        }
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
