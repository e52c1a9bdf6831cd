package io.marquee.event;

import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes every event of topic "test" and the tenant that was bound when it came. */
@Component
class HeardEvents implements EventReceiver {

    record Heard(Event event, TenantId bound) {}

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    @Override
    public Set<String> topics() {
        return Set.of("test");
    }

    @Override
    public void on(Event event) {
        heard.add(new Heard(event, TenantScope.require()));
    }

    @Nullable
    Heard next(Duration patience) throws InterruptedException {
        return heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
