package io.marquee.edge.security;

import com.vaadin.flow.server.VaadinRequest;
import io.marquee.account.Portal;
import io.marquee.tenancy.Actor;
import io.marquee.tenancy.ActorSource;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever works in the admin app's pages or calls is the one in whose name things change. */
@Component
class ActingStaff implements ActorSource {

    private static final String NOWHERE = "";

    private final Portal portal;

    ActingStaff(Portal portal) {
        this.portal = portal;
    }

    @Override
    public Optional<Actor> find() {
        if (portal != Portal.ADMIN) {
            return Optional.empty();
        }
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(PortalAuthentication.class::isInstance)
                .map(authentication -> ((PortalAuthentication) authentication).getPrincipal())
                .map(user -> new Actor(user.account().value(), user.displayName(), address()));
    }

    /** The network address that the running request came from; empty where none is running. */
    static String address() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet) {
            return servlet.getRequest().getRemoteAddr();
        }
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? NOWHERE : request.getRemoteAddr();
    }
}
