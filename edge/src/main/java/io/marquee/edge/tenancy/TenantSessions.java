package io.marquee.edge.tenancy;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Marks each session with the tenant under which it began, and lets work that runs in a user interface session outside
 * any request, such as a push, find its tenant there.
 */
@Component
class TenantSessions implements HttpSessionListener, VaadinServiceInitListener {

    static final String TENANT = TenantId.class.getName();

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        TenantScope.find().ifPresent(tenant -> created.getSession().setAttribute(TENANT, tenant));
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(init -> init.getSession().setAttribute(TenantId.class, TenantScope.require()));
        TenantScope.fallBackTo(TenantSessions::ofCurrentSession);
    }

    private static Optional<TenantId> ofCurrentSession() {
        return Optional.ofNullable(VaadinSession.getCurrent()).flatMap(TenantSessions::of);
    }

    /** Only the lock's holder may ask the session itself; anyone else asks the HTTP session beneath it. */
    private static Optional<TenantId> of(VaadinSession session) {
        if (session.hasLock()) {
            return Optional.ofNullable(session.getAttribute(TenantId.class));
        }
        try {
            return Optional.ofNullable(session.getSession()).map(http -> (TenantId) http.getAttribute(TENANT));
        } catch (IllegalStateException _) {
            return Optional.empty(); // it has just been invalidated
        }
    }
}
