package io.marquee.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.marquee.tenancy.Actor;
import io.marquee.tenancy.TenantId;
import io.marquee.testing.ActingColleague;
import io.marquee.testing.DomainTest;
import io.marquee.testing.TestTenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class AuditQueryTest {

    private static final Actor OLGA = new Actor(UUID.randomUUID(), "Olga", "192.0.2.7");
    private static final Actor EVE = new Actor(UUID.randomUUID(), "Eve", "192.0.2.8");

    @Autowired
    TestTenant tenants;

    @Autowired
    ActingColleague colleague;

    @Autowired
    AuditQuery audit;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    TenantId tenant;

    @BeforeEach
    void aTenant() {
        tenant = tenants.create();
    }

    @Test
    void entriesOfOneTransactionAreOneChange() {
        colleague.as(
                OLGA,
                () -> tenants.in(tenant, () -> {
                    trail.did("plan", "1", "Gold", "Praised it");
                    trail.did("title", "2", "Greed", "Watched it");
                    return true;
                }));
        did(EVE, "plan", "Silver", "Praised it");

        List<AuditChange> changes = changes(AuditFilter.NONE);

        assertThat(changes).hasSize(2);
        assertThat(changes.get(0).actorName()).isEqualTo("Eve");
        assertThat(changes.get(1).parts()).extracting(AuditEntry::thingName).containsExactly("Gold", "Greed");
        assertThat(changes.get(1).partCount()).isEqualTo(2);
    }

    @Test
    void filtersByPersonThingPeriodAndText() {
        did(OLGA, "plan", "Gold", "Praised it");
        did(EVE, "plan", "Silver", "Praised it");
        did(EVE, "title", "Greed", "Watched 100% of it");

        assertThat(names(new AuditFilter(EVE.id(), null, null, null, null, ""))).containsExactly("Greed", "Silver");
        assertThat(names(new AuditFilter(null, "plan", null, null, null, ""))).containsExactly("Silver", "Gold");
        assertThat(names(new AuditFilter(null, null, "Gold", null, null, ""))).containsExactly("Gold");
        assertThat(names(new AuditFilter(EVE.id(), "plan", null, null, null, "")))
                .containsExactly("Silver");
        assertThat(names(new AuditFilter(null, null, null, null, null, "100% OF")))
                .containsExactly("Greed");
        assertThat(names(new AuditFilter(null, null, null, null, null, "olga"))).containsExactly("Gold");
        assertThat(names(new AuditFilter(null, null, null, null, Instant.EPOCH, "")))
                .isEmpty();
        assertThat(names(new AuditFilter(null, null, null, Instant.EPOCH, null, "")))
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuditFilter(null, null, null, null, null, "x".repeat(101)));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        for (int i = 0; i < 25; i++) {
            did(OLGA, "plan", "Plan " + i, "Praised it");
        }
        List<String> seen = new ArrayList<>();
        AuditPage page = page(AuditFilter.NONE, null, 10);
        while (true) {
            page.changes().forEach(change -> seen.add(change.parts().getFirst().thingName()));
            if (page.next() == null) {
                break;
            }
            page = page(AuditFilter.NONE, page.next(), 10);
        }

        assertThat(seen)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .startsWith("Plan 24")
                .endsWith("Plan 0");
    }

    @Test
    void textIsSoughtStepByStepSoThatNoSearchIsLong() {
        did(OLGA, "plan", "The needle", "Lost it");
        tenants.in(
                tenant,
                () -> jdbc.sql("""
                        insert into audit_entry (at, change, actor_id, actor_name, actor_address, action, thing, thing_id, note)
                        select now() + n * interval '1 millisecond', n, :actor, 'Olga', '', 'DID', 'hay', n::text, 'Hay'
                          from generate_series(1, :hay) n
                        """)
                        .param("actor", OLGA.id())
                        .param("hay", AuditQuery.SCANNED + 5)
                        .update());
        AuditFilter needle = new AuditFilter(null, null, null, null, null, "needle");

        AuditPage first = page(needle, null, 10);
        assertThat(first.changes()).isEmpty();
        assertThat(first.next()).isNotNull();
        AuditPage second = page(needle, first.next(), 10);
        assertThat(second.changes()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    @Test
    void namesEverybodyWhoActedAndEveryKindOfThing() {
        did(OLGA, "plan", "Gold", "Praised it");
        did(new Actor(OLGA.id(), "Olga Newname", ""), "title", "Greed", "Watched it");
        did(EVE, "plan", "Gold", "Praised it");

        assertThat(tenants.in(tenant, audit::actors))
                .extracting(AuditActor::name)
                .containsExactly("Eve", "Olga Newname");
        assertThat(tenants.in(tenant, audit::things)).containsExactly("plan", "title");
    }

    private void did(Actor actor, String thing, String name, String note) {
        colleague.as(
                actor,
                () -> tenants.in(tenant, () -> {
                    trail.did(thing, name, name, note);
                    return true;
                }));
    }

    private List<String> names(AuditFilter filter) {
        return changes(filter).stream()
                .map(change -> change.parts().getFirst().thingName())
                .toList();
    }

    private List<AuditChange> changes(AuditFilter filter) {
        return page(filter, null, 50).changes();
    }

    private AuditPage page(AuditFilter filter, AuditPage.Place before, int limit) {
        return tenants.in(tenant, () -> audit.changes(filter, before, limit));
    }
}
