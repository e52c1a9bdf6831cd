package io.marquee.viewer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.marquee.account.AccountAdministration;
import io.marquee.account.AccountId;
import io.marquee.entitlement.Plans;
import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Tells open pages that what their account may do has changed: its plan, its subscription, or what its tenant sells. A
 * page is told on a thread that has neither a tenant nor a session of its own.
 */
@Service
public class AccountFeed implements EventReceiver, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AccountFeed.class);

    private record Listener(UI ui, TenantId tenant, AccountId account, Runnable reread) {

        boolean hears(Event event) {
            return tenant.equals(event.tenant())
                    && (event.topic().equals(Plans.CHANGED) || account.value().equals(event.subject()));
        }
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("account-feed").factory());

    /**
     * Calls back for as long as the part of a page is attached.
     *
     * @param reread called with the page's session locked, but in no request: it reads anew what it shows, and knows
     *     already for whom
     */
    public void follow(Component part, AccountId account, Runnable reread) {
        part.addAttachListener(attached -> {
            Listener listener = new Listener(attached.getUI(), TenantScope.require(), account, reread);
            listeners.add(listener);
            part.addDetachListener(detached -> {
                listeners.remove(listener);
                detached.unregisterListener();
            });
        });
    }

    @Override
    public Set<String> topics() {
        return Set.of(AccountAdministration.CHANGED, Plans.CHANGED);
    }

    @Override
    public void on(Event event) {
        listeners.stream().filter(listener -> listener.hears(event)).forEach(listener -> {
            Future<?> _ = teller.submit(() -> tell(listener));
        });
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
    }

    private static void tell(Listener listener) {
        try {
            Future<?> _ = listener.ui().access(listener.reread()::run);
        } catch (UIDetachedException gone) {
            LOG.debug("a page closed before it could be told", gone);
        } catch (RuntimeException failure) {
            LOG.warn("a page could not be told", failure);
        }
    }
}
