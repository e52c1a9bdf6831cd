package io.marquee.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import io.marquee.account.AccountAdministration;
import io.marquee.embedding.Embeddings;
import io.marquee.entitlement.Plans;
import io.marquee.epg.editing.Drafts;
import io.marquee.epg.editing.PublishedSchedule;
import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.job.Jobs;
import io.marquee.mail.Mails;
import io.marquee.platform.Brands;
import io.marquee.staff.Invitations;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Tells open pages that something of their tenant has changed, at most twice a second each; the last change is never
 * left out. A page is told on a thread that has neither a tenant nor a session of its own, so that the page's session
 * alone says whose data is read.
 */
@Service
public class LiveFeed implements EventReceiver, DisposableBean {

    /** Topic of changes to titles. */
    public static final String CATALOGUE = "catalogue";

    /** Topic of changes to the lineup and its schedules. */
    public static final String CHANNELS = "channels";

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-feed").factory());

    /**
     * Calls back for as long as the part of a page is attached, whenever there was an event of one of these topics in
     * the tenant that is in scope now.
     *
     * @param reread called with the page's session locked; it reads anew what it shows
     */
    public void follow(Component part, Set<String> topics, Runnable reread) {
        follow(part, topics, _ -> true, reread);
    }

    /** As above, but only for events whose subject is of interest; null is one that concerns many. */
    public void follow(Component part, Set<String> topics, Predicate<@Nullable UUID> interesting, Runnable reread) {
        part.addAttachListener(attached -> {
            Listener listener = new Listener(attached.getUI(), TenantScope.require(), topics, interesting, reread);
            listeners.add(listener);
            part.addDetachListener(detached -> {
                listeners.remove(listener);
                detached.unregisterListener();
            });
        });
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                Jobs.TOPIC,
                Embeddings.TOPIC,
                Brands.CHANGED,
                CATALOGUE,
                CHANNELS,
                PublishedSchedule.CHANGED,
                Drafts.CHANGED,
                Plans.CHANGED,
                AccountAdministration.CHANGED,
                Invitations.TOPIC,
                Mails.TOPIC);
    }

    @Override
    public void on(Event event) {
        listeners.stream()
                .filter(listener -> listener.tenant.equals(event.tenant()) && listener.topics.contains(event.topic()))
                .filter(listener -> listener.interesting.test(event.subject()))
                .filter(listener -> listener.due.compareAndSet(false, true))
                .forEach(listener -> {
                    Future<?> _ = teller.schedule(() -> tell(listener), listener.delay(), TimeUnit.NANOSECONDS);
                });
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
    }

    private static void tell(Listener listener) {
        listener.due.set(false);
        listener.toldAt = System.nanoTime();
        try {
            Future<?> _ = listener.ui.access(listener.reread::run);
        } catch (UIDetachedException gone) {
            LOG.debug("a page closed before it could be told", gone);
        } catch (RuntimeException failure) {
            LOG.warn("a page could not be told", failure);
        }
    }

    private static final class Listener {
        private final UI ui;
        private final TenantId tenant;
        private final Set<String> topics;
        private final Predicate<@Nullable UUID> interesting;
        private final Runnable reread;
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile long toldAt = System.nanoTime() - BETWEEN.toNanos();

        Listener(UI ui, TenantId tenant, Set<String> topics, Predicate<@Nullable UUID> interesting, Runnable reread) {
            this.ui = ui;
            this.tenant = tenant;
            this.topics = topics;
            this.interesting = interesting;
            this.reread = reread;
        }

        long delay() {
            return Math.max(0, toldAt + BETWEEN.toNanos() - System.nanoTime());
        }
    }
}
