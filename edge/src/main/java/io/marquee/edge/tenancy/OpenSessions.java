package io.marquee.edge.tenancy;

import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.platform.Brands;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Knows this node's sessions of each tenant, and ends them when the tenant is suspended: open pages hear nothing more. */
@Component
class OpenSessions implements HttpSessionListener, EventReceiver {

    private final Tenants tenants;
    private final Map<TenantId, Set<HttpSession>> open = new ConcurrentHashMap<>();

    OpenSessions(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        TenantScope.find()
                .ifPresent(tenant -> open.computeIfAbsent(tenant, _ -> ConcurrentHashMap.newKeySet())
                        .add(created.getSession()));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        open.values().forEach(sessions -> sessions.remove(destroyed.getSession()));
    }

    @Override
    public Set<String> topics() {
        return Set.of(Brands.CHANGED);
    }

    @Override
    public void on(Event event) {
        if (event.subject() == null || tenants.isActive(new TenantId(event.subject()))) {
            return;
        }
        Set<HttpSession> sessions = open.remove(new TenantId(event.subject()));
        if (sessions != null) {
            Thread.ofVirtual() // pages that close ask whose they are: nothing may be bound here
                    .inheritInheritableThreadLocals(false)
                    .start(() -> sessions.forEach(OpenSessions::end));
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // it has just ended by itself
        }
    }
}
