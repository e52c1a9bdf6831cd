package io.marquee.job;

import io.marquee.tenancy.TenantScope;
import io.marquee.tenancy.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round of recurring work through the active tenants. */
@Component
class RecurringRound {

    private static final Logger log = LoggerFactory.getLogger(RecurringRound.class);

    private final Tenants tenants;

    RecurringRound(Tenants tenants) {
        this.tenants = tenants;
    }

    void of(RecurringWork work) {
        for (var tenant : tenants.active()) {
            try {
                TenantScope.run(tenant.id(), work::run);
            } catch (RuntimeException failure) {
                log.warn("{} failed for {}", work.name(), tenant.slug(), failure);
            }
        }
    }
}
