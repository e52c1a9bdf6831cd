package io.marquee.viewer.profiles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.marquee.profile.ProfileId;
import io.marquee.tenancy.TenantId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reaches the pages that are open on this node. Each is told with its session locked, on a thread without a tenant. */
@Component
public class ProfilePages implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ProfilePages.class);

    private final OpenPages open;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("profile-pages").factory());

    ProfilePages(OpenPages open) {
        this.open = open;
    }

    /** Tells every page that shows something to this profile. */
    public void ofProfile(TenantId tenant, ProfileId profile, Consumer<UI> told) {
        Future<?> _ = teller.submit(() -> open.of(tenant, profile).forEach(page -> tell(page, told)));
    }

    /** Tells every page of the tenant that shows something to any profile. */
    public void ofTenant(TenantId tenant, Consumer<UI> told) {
        Future<?> _ = teller.submit(() -> open.of(tenant).forEach(page -> tell(page, told)));
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
    }

    private static void tell(UI page, Consumer<UI> told) {
        try {
            Future<?> _ = page.access(() -> told.accept(page));
        } catch (UIDetachedException gone) {
            LOG.debug("a page closed before it could be told", gone);
        }
    }
}
