package io.marquee.event;

import io.marquee.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands each event once to every receiver of its topic, the tenant bound. Used by one thread. */
@Component
class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final ObjectProvider<EventReceiver> receivers;
    private final Clock clock;
    private final Deliveries deliveries = new Deliveries(RecentEvents.WINDOW.plus(Duration.ofMinutes(5)));

    Dispatcher(ObjectProvider<EventReceiver> receivers, Clock clock) {
        this.receivers = receivers;
        this.clock = clock;
    }

    void dispatch(Event event) {
        if (!deliveries.isDue(event.id())) {
            return;
        }
        if (deliver(event)) {
            deliveries.succeeded(event.id(), clock.instant());
        } else {
            deliveries.failed(event.id(), clock.instant());
        }
    }

    private boolean deliver(Event event) {
        boolean delivered = true;
        for (EventReceiver receiver : interestedIn(event)) {
            try {
                TenantScope.run(event.tenant(), () -> receiver.on(event));
            } catch (RuntimeException failure) {
                delivered = false;
                log.warn("{} failed on {}", receiver.getClass().getSimpleName(), event, failure);
            }
        }
        return delivered;
    }

    private List<EventReceiver> interestedIn(Event event) {
        return receivers.stream()
                .filter(receiver -> receiver.topics().contains(event.topic()))
                .toList();
    }
}
