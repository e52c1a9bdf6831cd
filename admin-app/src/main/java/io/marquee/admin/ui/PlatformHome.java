package io.marquee.admin.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import org.springframework.stereotype.Component;

/** Begins the platform's staff at the list of tenants: the dashboard is a brand's. */
@Component
class PlatformHome implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(new Forward()));
    }

    /** Asked before the guard, which would refuse the dashboard. */
    @ListenerPriority(1000)
    private static final class Forward implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (event.getLocation().getPath().isEmpty() && TenantScope.require().equals(TenantId.PLATFORM)) {
                event.forwardTo("tenants");
            }
        }
    }
}
