package io.marquee.demo;

import io.marquee.embedding.EmbeddingRegeneration;
import io.marquee.epg.scheduling.DailySchedule;
import io.marquee.tenancy.TenantId;
import io.marquee.tenancy.TenantScope;
import java.io.PrintStream;
import org.springframework.stereotype.Component;

/** Loads the demo tenants one after the other, and says so. */
@Component
class DemoLoad {
    private final Founding founding;
    private final DemoCatalogue catalogue;
    private final DailySchedule schedule;
    private final DemoPeople people;
    private final DemoHistory history;
    private final SyntheticViewers viewers;
    private final EmbeddingRegeneration embeddings;
    private final PrintStream out;

    DemoLoad(
            Founding founding,
            DemoCatalogue catalogue,
            DailySchedule schedule,
            DemoPeople people,
            DemoHistory history,
            SyntheticViewers viewers,
            EmbeddingRegeneration embeddings) {
        this.founding = founding;
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.people = people;
        this.history = history;
        this.viewers = viewers;
        this.embeddings = embeddings;
        this.out = System.out;
    }

    /**
     * Loads what is missing. A tenant whose synthetic viewers are there is complete: what its staff and viewers have
     * changed since is theirs, and only what time has made stale is brought up to date.
     */
    void load() {
        TenantScope.run(TenantId.PLATFORM, people::loadPlatformStaff);
        for (DemoTenant tenant : DemoTenant.ALL) {
            TenantScope.run(founding.found(tenant), () -> load(tenant));
        }
    }

    private void load(DemoTenant tenant) {
        boolean complete = viewers.arePresent();
        if (!complete) {
            say(tenant, catalogue.load(tenant));
        }
        say(tenant, schedule.keepUp() + " broadcasts");
        if (!complete) {
            say(tenant, people.load(tenant) + " accounts");
            history.load(tenant);
            say(tenant, viewers.load(tenant) + " synthetic viewers");
        }
        say(tenant, embeddings.refresh() + " embeddings");
    }

    private void say(DemoTenant tenant, String what) {
        out.println(tenant.slug() + ": " + what);
    }
}
