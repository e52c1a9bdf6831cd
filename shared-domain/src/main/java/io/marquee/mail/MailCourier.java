package io.marquee.mail;

import io.marquee.event.Event;
import io.marquee.event.EventReceiver;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Has mail sent as soon as it has been written, rather than with the next round. */
@Component
class MailCourier implements EventReceiver {

    private final MailDelivery delivery;
    private final MailServer server;
    private final Set<TenantId> onTheWay = ConcurrentHashMap.newKeySet();

    MailCourier(MailDelivery delivery, MailServer server) {
        this.delivery = delivery;
        this.server = server;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Mails.TOPIC);
    }

    /** On a thread of its own, since a mail server may take its time; one a tenant. */
    @Override
    public void on(Event event) {
        if (server.present() && onTheWay.add(event.tenant())) {
            Thread.ofVirtual().name("mail").start(TenantScope.wrap(() -> {
                try {
                    delivery.run();
                } finally {
                    onTheWay.remove(event.tenant());
                }
            }));
        }
    }
}
